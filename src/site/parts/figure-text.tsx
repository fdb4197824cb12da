import { Mixed } from './foreign';

/** A figure, large where it is short: `94` with a small `%`; in words where it is long. */
export function FigureText({ text }: { readonly text: string }) {
  const [, number = '', unit = ''] = /^([−+×±]?[\d.,]+)(.*)$/.exec(text) ?? [];
  if (number === '' || widthOf(text) > MOST_WIDTH)
    return (
      <div class="fig long">
        <Mixed text={text} />
      </div>
    );
  return (
    <div class="fig">
      {number}
      {unit !== '' && (
        <small>
          <Mixed text={unit} />
        </small>
      )}
    </div>
  );
}

/** What its column holds, in letters; a Chinese character takes the room of two. */
const MOST_WIDTH = 9;

function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
