import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The bell was cast in the foundry by the river and hung in the tower.'],
    ['de', 'Die Glocke wurde in der Gießerei am Fluss gegossen und ist nicht groß.'],
    ['fr', 'La cloche est dans la tour et les moines ont sonné pour le roi.'],
    ['es', 'La campana fue fundida por los monjes y está en la torre del pueblo.'],
    ['zh', '这口钟是在河边铸造的。'],
    ['ja', '鐘は川のそばで作られた。'],
    ['ko', '종은 강가에서 만들어졌다.'],
    ['ar', 'صنع الجرس في المسبك قرب النهر.'],
    ['he', 'הפעמון נוצק ליד הנהר.'],
    ['ru', 'Колокол был отлит у реки.'],
    ['it', 'La campana fu fusa dai monaci ed è ancora nella torre del paese.'],
    ['pt', 'O sino foi fundido pelos monges e está na torre da aldeia.'],
    ['nl', 'De klok werd door de monniken gegoten en hangt in de toren van het dorp.'],
    ['sv', 'Klockan göts av munkarna och hänger i tornet som byn byggde.'],
    ['und', 'Ding dong.'],
    ['und', '12 345'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
