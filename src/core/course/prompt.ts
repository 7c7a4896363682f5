/** A prompt's last line asks; the lines ahead of it, where there are any, are what the text says just before. */
export interface PromptParts {
  readonly ahead: string;
  readonly asks: string;
}

export function promptParts(prompt: string): PromptParts {
  const at = prompt.lastIndexOf('\n');
  return { ahead: prompt.slice(0, Math.max(0, at)).trim(), asks: prompt.slice(at + 1) };
}
