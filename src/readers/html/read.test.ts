import { describe, expect, it } from 'vitest';
import { slice, type Article } from '#core/article/article.ts';
import { readHtml } from './read.ts';

const prose =
  'The founders cast the bell in a pit beside the river, where the clay was fine. It was hung two years later, in 1984.';

function read(html: string): Article {
  const article = readHtml(html);
  if (!article.ok) throw new Error(article.refusal.code);
  return article.value;
}

const page = `<!doctype html><html lang="en-GB"><head>
<title>The bell that nobody rang | The Bell Gazette</title>
<meta property="og:title" content="The bell that nobody rang">
<meta property="og:site_name" content="The Bell Gazette">
<meta property="article:published_time" content="2019-03-03T08:00:00Z">
<meta name="author" content="Ana Ruiz">
<link rel="canonical" href="https://example.org/bell">
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner">We use cookies to make this better. <button>Accept</button></div>
<main><article><h1>The bell that nobody rang</h1>
<p class="byline">By Ana Ruiz</p>
<div class="share"><a>Facebook</a> <a>Twitter</a></div>
<figure><img src="x.jpg" onerror="alert(1)"><figcaption>Photo: Tom Hall</figcaption></figure>
<p>${prose} <a href="javascript:alert(1)">More</a> of it is known.</p><p>${prose}</p>
<script>document.title = 'changed'</script>
<h2>Background</h2><p>${prose}</p><p>${prose}</p>
<h4>The clay</h4><p>${prose}</p>
<ul><li>Bronze, which is copper with tin</li><li>Hemp for the rope</li></ul>
<blockquote><p>Ring it again, said the founder, and again.</p></blockquote>
<p><strong>Analysis</strong></p><p>${prose}</p>
<table><tr><th>Year</th><th>Bells</th></tr><tr><td>1984</td><td>23</td></tr></table>
</article></main>
<aside><h3>Related articles</h3><ul><li>Ten towers</li></ul></aside>
<footer>© 2019 The Bell Gazette. All rights reserved.</footer></body></html>`;

describe('a page', () => {
  const article = read(page);
  const texts = (kind: string) =>
    article.sections.flatMap((part) =>
      part.paragraphs.filter((p) => p.kind === kind).map(({ span }) => slice(article, span)),
    );

  it('tells its title, day, language and source', () => {
    expect([article.title, article.published, article.language]).toEqual([
      'The bell that nobody rang',
      '2019-03-03',
      'en-GB',
    ]);
    expect(article.source).toEqual({
      title: article.title,
      author: 'Ana Ruiz',
      publisher: 'The Bell Gazette',
      url: 'https://example.org/bell',
    });
  });

  it('has sections from its headings, bold ones too', () => {
    expect(article.sections.map(({ heading }) => heading)).toEqual(['', 'Background', 'Analysis']);
    expect(texts('subheading')).toEqual(['The clay']);
  });

  it('keeps items, quotations and rows of tables', () => {
    expect(texts('item')).toEqual([
      'Bronze, which is copper with tin',
      'Hemp for the rope',
      'Year 1984, Bells: 23',
    ]);
    expect(texts('quote')).toEqual(['Ring it again, said the founder, and again.']);
  });

  it('leaves everything around it out', () => {
    for (const word of [
      'Home',
      'cookies',
      'Facebook',
      'Photo',
      'alert',
      'Related',
      'rights',
      'By Ana',
      'color',
    ]) {
      expect(article.text).not.toContain(word);
    }
  });
});

describe('other pages', () => {
  it('tell their day in linked data or in a time element', () => {
    const data =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bells","datePublished":"2019-03-03","author":[{"name":"Ana Ruiz"}]}]}</script>';
    const linked = read(`<html><head>${data}</head><body><p>${prose}</p></body></html>`);
    expect([linked.title, linked.published, linked.source.author]).toEqual([
      'Bells',
      '2019-03-03',
      'Ana Ruiz',
    ]);
    expect(read(`<h1>Bells</h1><time datetime="2019-03-03">March</time><p>${prose}</p>`).published).toBe(
      '2019-03-03',
    );
  });

  it('keep text that looks like markup as text', () => {
    expect(read(`<p>${prose} Use &lt;script&gt;alert(1)&lt;/script&gt; &amp; smile.</p>`).text).toContain(
      '<script>alert(1)</script> & smile.',
    );
  });

  it('break paragraphs at two line breaks', () => {
    expect(read(`<div>${prose}<br><br>${prose}<br>And more.</div>`).sections[0]?.paragraphs).toHaveLength(2);
  });

  it('have headings in divisions, and bold paragraphs for headings, inside whatever styles them', () => {
    const html = `<h1>Bells</h1><div><div><h2><span>Clay</span></h2></div><p>${prose}</p></div><section><div><h4>Rope</h4></div><p>${prose}</p></section><p><span><b>What was said: nothing</b></span><br></p><p>${prose}</p><p><b>It rang.</b></p>`;
    expect(read(html).sections.map(({ heading }) => heading)).toEqual(['Clay', 'What was said: nothing']);
    expect(read(html).text).toContain('It rang.');
  });

  it('lose the marks of notes and keep powers', () => {
    const html = `<p>${prose}<sup><a href="#n">[1]</a></sup> It covers 120 m<sup>2</sup> of H<sub>2</sub>O.<sup>3</sup> ${prose}</p>`;
    expect(read(html).text).toBe(`${prose} It covers 120 m² of H2O. ${prose}`);
  });

  it('laid out in a table or a form keep their text', () => {
    const html = `<form><table><tr><td><a href="#">News</a></td><td><p>${prose}</p><p>${prose}</p><p>${prose} ${prose}</p></td></tr></table></form>`;
    expect(read(html).text).toBe(`${prose}\n\n${prose}\n\n${prose} ${prose}`);
  });

  it('keep items written with line breaks and bullets', () => {
    expect(
      read(`<p>${prose}<br>&bull; Tin<br>\n&bull; Rope</p>`).sections[0]?.paragraphs.map(({ kind }) => kind),
    ).toEqual(['text', 'item', 'item']);
  });

  it('lose links beside links that lead elsewhere', () => {
    expect(
      read(`<p>${prose}</p><div><a>Tweet</a><a>Pin</a></div><p><a>The women of the plates</a></p>`).text,
    ).toBe(prose);
  });

  it('lose what their classes call a caption or a button, but never a frame around the text', () => {
    const html = `<div class="post has-related related"><p class="first">${prose}</p><div class="thumbcaption">A map of the pit</div><div class="share-bar"><span>Send it</span></div><p>${prose} ${prose} ${prose}</p></div>`;
    expect(read(html).text).toBe(`${prose}\n\n${prose} ${prose} ${prose}`);
  });

  it('never run anything', () => {
    Reflect.set(globalThis, 'ran', false);
    read(
      `<p onclick="ran=true">${prose}</p><img src=x onerror="ran=true"><svg onload="ran=true"><script>ran=true</script></svg><script>ran=true</script>`,
    );
    expect(Reflect.get(globalThis, 'ran')).toBe(false);
    Reflect.deleteProperty(globalThis, 'ran');
  });

  it.each([
    ['elements never closed', '<div><span>'.repeat(50_000)],
    ['scripts never closed', '<script '.repeat(20_000)],
    ['comments never closed', `<p>${prose}</p>${'<!-- '.repeat(100_000)}`],
    ['angle brackets', '<'.repeat(20_000)],
    ['many paragraphs', `<p>${prose}</p>`.repeat(1_200)],
    ['many cells', `<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(3_000)}</table>`],
    ['attributes', `<p ${'a="b" '.repeat(50_000)}>${prose}</p>`],
    ['entities', `<p>${'&amp;'.repeat(20_000)}</p>`],
  ])('%s take no more than a moment', (_what, html) => {
    const started = performance.now();
    readHtml(html);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('boxes in a page', () => {
  const around = (inside: string) =>
    read(
      `<html><body><article><h1>Bells</h1><p>${prose}</p><p>${prose}</p>${inside}<h2>Clay</h2><p>${prose}</p></article></body></html>`,
    );

  it('that ask for an address go, with their heading and their promise', () => {
    const box =
      '<div><h3>Get wise about bells</h3><p>Every Thursday.</p><form><input type="email"></form></div>';
    expect(around(box).sections.map(({ heading }) => heading)).toEqual(['', 'Clay']);
    expect(around(box).text).not.toContain('Thursday');
  });

  it('that hold a picture go with the words under it; text beside a picture stays', () => {
    expect(around('<div><img src="x"><p>The bell at dawn.</p><p>T. Hall</p></div>').text).not.toContain(
      'dawn',
    );
    expect(around(`<div><img src="x"><p>${prose} ${prose} It rang at dawn.</p></div>`).text).toContain(
      'dawn',
    );
  });

  it('count their headings, which have no number of their own', () => {
    const counted = `<h2><span class="mw-headline-number">2.1</span> Rope</h2><p>${prose}</p>`;
    expect(around(counted).sections.map(({ heading }) => heading)).toContain('Rope');
  });
});
