/** Sets custom properties on an element from script: a `style` attribute in the page would break the content policy. */
export const vars = (values: Readonly<Record<`--${string}`, string | number>>) => (node: HTMLElement) => {
  for (const [name, value] of Object.entries(values)) node.style.setProperty(name, String(value));
};
