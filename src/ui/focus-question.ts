/**
 * Puts the reader at a question: into its field where there is one and a mouse, which is a sign of a real keyboard (one
 * on the screen would cover half of it), else at its words.
 */
export function focusQuestion(card: ParentNode) {
  const field = card.querySelector<HTMLElement>('input:not([type=radio])');
  const goal =
    field && matchMedia('(pointer: fine)').matches ? field : card.querySelector<HTMLElement>('.ask');
  goal?.focus({ preventScroll: true });
}
