import { ExportSlots, MAX_OPEN, MAX_OPEN_FOR_CLIENT } from '../../src/server/export/export-slots';

describe('places for files that are being written', () => {
  it('are limited for a client, without keeping others out', () => {
    const slots = new ExportSlots();
    const leave = Array.from({ length: MAX_OPEN_FOR_CLIENT }, () => slots.enter('a'));
    expect(() => slots.enter('a')).toThrow('try again in 5 s');
    expect(() => slots.enter('b')).not.toThrow();
    leave[0]?.();
    expect(() => slots.enter('a')).not.toThrow();
  });

  it('are limited for all together, and free again when left', () => {
    const slots = new ExportSlots();
    const leave = Array.from({ length: MAX_OPEN }, (_, n) => slots.enter(`client ${n}`));
    expect(() => slots.enter('one more')).toThrow('try again in 5 s');
    for (const each of leave) each();
    for (let n = 0; n < MAX_OPEN; n += 1) slots.enter(`again ${n}`);
    expect(() => slots.enter('one more')).toThrow('try again in 5 s');
  });
});
