import { TextTooLongError } from '../../../src/server/execution';
import { runText, schemaWith } from './writer-support';

describe('limits', () => {
  const schema = schemaWith({});
  const texts = (value: string, length: number) => ({ rootValue: { texts: Array<string>(length).fill(value) } });

  it('of bytes stop a text that is longer, in the middle of a list or at its end', () => {
    const data = JSON.stringify({ texts: ['智', '智'] });
    const exactly = Buffer.byteLength(data);
    expect(runText(schema, '{ texts }', { ...texts('智', 2), maximumBytes: exactly })).toMatchObject({ data });
    const tooLong = () => runText(schema, '{ texts }', { ...texts('智', 2), maximumBytes: exactly - 1 });
    expect(tooLong).toThrow(new TextTooLongError(exactly - 1));
    let taken = 0;
    const endless = {
      *[Symbol.iterator]() {
        for (;;) yield `${(taken += 1)}`;
      },
    };
    expect(() => runText(schema, '{ texts }', { rootValue: { texts: endless }, maximumBytes: 1_000 })).toThrow(
      TextTooLongError,
    );
    expect(taken).toBeLessThan(500);
  });

  it('of the signal stop a list once it is aborted', () => {
    const controller = new AbortController();
    const endless = {
      *[Symbol.iterator]() {
        for (let taken = 0; ; taken += 1) {
          if (taken === 1_000) controller.abort(new Error('too late'));
          yield '';
        }
      },
    };
    const options = { rootValue: { texts: endless }, signal: controller.signal };
    expect(() => runText(schema, '{ texts }', options)).toThrow('too late');
    expect(runText(schema, '{ texts }', { ...texts('a', 2_000), signal: new AbortController().signal })).toHaveProperty(
      'data',
    );
  });
});
