import type { NodeKind } from '../../entities/vocabulary';
import { markOf } from '../names';
import { usePage } from '../page-context';
import { evidenceGrade } from '../words/shell-words';

/** A grade of evidence: filled, half, hatched or outlined, always with its letter. */
export function Grade({ grade }: { readonly grade: string }) {
  const { t } = usePage();
  const [before = '', after = ''] = t(evidenceGrade(grade)).split(grade);
  return (
    <span class={`ev ev-${grade.toLowerCase()}`}>
      <svg aria-hidden="true">
        <use href={`#ev-${grade.toLowerCase()}`} />
      </svg>
      <i>
        <span class="vh">{before}</span>
        {grade}
        {after !== '' && <span class="vh">{after}</span>}
      </i>
    </span>
  );
}

/** The shape of a kind, beside a word. */
export function KindMark({ kind }: { readonly kind: NodeKind }) {
  const mark = markOf(kind);
  return (
    <svg class={`k k-${mark}`} aria-hidden="true">
      <use href={`#k-${mark}`} />
    </svg>
  );
}

/** Shapes that a page uses by name: drawn once. */
export function MarkShapes() {
  const frame = (
    <rect x=".75" y=".75" width="10.5" height="10.5" fill="none" stroke="currentColor" stroke-width="1.5" />
  );
  return (
    <svg width="0" height="0" class="vh" aria-hidden="true" focusable="false">
      <defs>
        <symbol id="ev-a" viewBox="0 0 12 12">
          <rect
            x=".75"
            y=".75"
            width="10.5"
            height="10.5"
            fill="currentColor"
            stroke="currentColor"
            stroke-width="1.5"
          />
        </symbol>
        <symbol id="ev-b" viewBox="0 0 12 12">
          {frame}
          <rect x=".75" y="6" width="10.5" height="5.25" fill="currentColor" />
        </symbol>
        <symbol id="ev-c" viewBox="0 0 12 12">
          {frame}
          <path d="M1 6 6 1M1 11 11 1M6 11 11 6" stroke="currentColor" stroke-width="1.3" />
        </symbol>
        <symbol id="ev-d" viewBox="0 0 12 12">
          <rect
            {...{ x: '.75', y: '.75', width: '10.5', height: '10.5', fill: 'none', stroke: 'currentColor' }}
            stroke-width="1.5"
            stroke-dasharray="2.6 1.7"
          />
        </symbol>
        {SHAPES.map(([name, shape]) => (
          <symbol key={name} id={`k-${name}`} viewBox="0 0 12 12">
            {shape()}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}

const SHAPES = [
  ['place', () => <circle cx="6" cy="6" r="5" fill="currentColor" />],
  ['case', () => <path d="M1.5 .5H8L11 3.5V11.5H1.5Z" fill="currentColor" />],
  ['challenge', () => <path d="M6 .6 11.8 11.2H.2Z" fill="currentColor" />],
  ['solution', () => <path d="M4.2 .5H7.8V4.2H11.5V7.8H7.8V11.5H4.2V7.8H.5V4.2H4.2Z" fill="currentColor" />],
  ['technology', () => <path d="M6 .2 11.8 6 6 11.8 .2 6Z" fill="currentColor" />],
  ['organisation', () => <path d="M.5 5 6 .6 11.5 5V11.5H.5Z" fill="currentColor" />],
  ['domain', () => <path d="M.5 2.5H11.5M.5 6H11.5M.5 9.5H11.5" stroke="currentColor" stroke-width="1.8" />],
  ['concept', () => <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.8" />],
] as const;
