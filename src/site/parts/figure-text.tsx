/** A figure, large where it is short: `94` with a small `%`; in words where it is long. */
export function FigureText({ text }: { readonly text: string }) {
  const [, number = '', unit = ''] = /^([−+×]?[\d.,]+)\s?(.*)$/.exec(text) ?? [];
  if (number !== '' && unit.length <= 2 && number.length <= 7) {
    return (
      <div class="fig">
        {number}
        {unit !== '' && <small>{unit}</small>}
      </div>
    );
  }
  return <div class="fig long">{text}</div>;
}
