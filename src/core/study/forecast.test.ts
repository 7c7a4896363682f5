import { describe, expect, it } from 'vitest';
import { dayOf } from './day.ts';
import { forecast } from './forecast.ts';
import { card, cardNamed, DAY, enrol, noon, params, review, suspend } from './sample.ts';
import { Schedule } from './schedule.ts';

const today = dayOf(noon, 0, 4);

describe('the days ahead', () => {
  it('counts what is overdue today, leaves out new cards and those put aside', () => {
    const schedule = new Schedule(params);
    const [overdue, aside, fresh] = [cardNamed('overdue'), cardNamed('aside'), cardNamed('fresh')];
    schedule.add([review(noon - 60 * DAY, 2, 0, overdue), review(noon, 2, 0, aside), enrol(noon, [fresh])]);
    schedule.add([suspend(noon + 1, aside), review(noon, 2)]);
    const dueIn = dayOf(schedule.memory(card)?.dueAt ?? NaN, 0, 4) - today;
    const counts = forecast(schedule.memories(), { at: noon, offsetMinutes: 0 }, 7, 4);
    expect(counts).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => Number(day === 0) + Number(day === dueIn)));
  });
});
