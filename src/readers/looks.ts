/** What a text is written in. */
export type Markup = 'plain' | 'markdown' | 'html';

const HEAD = 20_000;

/** Tells HTML and Markdown from plain text by the text alone, and only when it is clear. */
export function markupOf(text: string): Markup {
  const head = text.slice(0, HEAD).replace(/^[\s\ufeff]+/, '');
  if (isHtml(head)) return 'html';
  return isMarkdown(head) ? 'markdown' : 'plain';
}

function isHtml(head: string): boolean {
  if (
    /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|meta)\b/i.test(
      head,
    )
  )
    return true;
  const closed = head.match(
    /<\/(?:p|div|h[1-6]|article|section|ul|ol|li|table|span|a|script|style|blockquote)>/gi,
  );
  return /^<[a-z][a-z0-9]*[\s>]/i.test(head) && (closed?.length ?? 0) >= 1;
}

function isMarkdown(head: string): boolean {
  if (/^---\r?\n(?:[\w-]+:.*\r?\n)+---\r?(?:\n|$)/.test(head)) return true;
  const headings = head.match(/^#{1,4} \S/gm)?.length ?? 0;
  const links = head.match(/\[[^\]\n]{1,200}\]\((?:https?:|\/|#)[^)\s]{1,300}\)/g)?.length ?? 0;
  const strong = head.match(/(?:^|\s)\*\*[^\s*][^*\n]{0,100}\*\*/g)?.length ?? 0;
  const fences = head.match(/^(?:```|~~~)/gm)?.length ?? 0;
  return (
    headings >= 2 ||
    links >= 2 ||
    (headings >= 1 && links + strong + fences >= 1) ||
    (links >= 1 && strong >= 1)
  );
}
