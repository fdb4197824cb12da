import { pinyin } from 'pinyin-pro';

/**
 * A Chinese name in Latin letters without tones, the letters and digits between kept: `langfang` for 廊坊, with a space between
 * the syllables of anything longer than a name of a place. Null where nothing of it is Chinese.
 */
export function romanise(name: string, separator: string): string | null {
  if (!/\p{Script=Han}/u.test(name)) return null;
  const written = name.replace(/\p{Script=Han}+/gu, (run) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    return ` ${syllables.join(separator)} `;
  });
  return written.replace(/\s+/g, ' ').trim();
}
