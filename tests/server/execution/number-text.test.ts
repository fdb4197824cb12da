import fc from 'fast-check';
import { numberText } from '../../../src/server/execution/number-text';

it('is what String makes of the number, the first time and later, also where thousands share a place', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 50 }), (numbers) => {
      for (const number of [...numbers, ...numbers]) expect(numberText(number)).toBe(String(number));
    }),
    { numRuns: 500 },
  );
  for (let number = 0; number < 200_000; number += 1) {
    if (numberText(number / 8) !== String(number / 8)) throw new Error(`It is wrong for ${number / 8}.`);
  }
  expect([0, -0, 1e21, 5e-324].map(numberText)).toEqual(['0', '0', '1e+21', '5e-324']);
});
