import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../article/parse.ts';
import { headOf } from '../head.ts';
import { sampleCourse } from '../course.fixture.ts';
import { science } from '../make/fixtures/science.ts';
import { sport } from '../make/fixtures/sport.ts';
import { isEdition, mayBeEdition, resemblance } from './resemblance.ts';

const revised = science
  .replace('75 centimetres', '85 centimetres')
  .replace('In 2007', 'In 2008')
  .replace(/Breeding[^]*?\n\n[^]*?\n\n/, '');

describe('whether a text is a newer edition of another', () => {
  it('a text with some figures changed and a part left out is', () => {
    expect(isEdition(parseArticle(science), parseArticle(revised))).toBe(true);
    const renamed = revised.replace('The long flight of the Arctic tern', 'Around the world on two wings');
    expect(isEdition(parseArticle(science), parseArticle(renamed))).toBe(true);
  });

  it('another article is not, not even under the same title', () => {
    const title = 'The long flight of the Arctic tern';
    const other = parseArticle(sport);
    expect(isEdition(parseArticle(science), other)).toBe(false);
    expect(isEdition(parseArticle(science), { ...other, title })).toBe(false);
  });

  it('a part of a text is contained in it, and nothing resembles an empty one', () => {
    expect(resemblance(science, science.slice(0, 600))).toBeGreaterThan(0.95);
    expect(resemblance(science, '')).toBe(0);
  });

  it('a course is only read when its title or a heading is shared', () => {
    const head = headOf(sampleCourse());
    expect(mayBeEdition(head, { ...parseArticle(sport), title: 'The lighthouse at Cape Marrow' })).toBe(true);
    expect(mayBeEdition(head, { ...sampleCourse().article, title: 'News' })).toBe(true);
    expect(mayBeEdition(head, parseArticle(sport))).toBe(false);
  });
});
