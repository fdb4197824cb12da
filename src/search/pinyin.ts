import { pinyin } from 'pinyin-pro';

/** How a Chinese name reads without tones: `xian` and `xi an` for 西安. Null where nothing of it is Chinese. */
export function pinyinOf(name: string): Pinyin | null {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).filter(Boolean);
  if (syllables.length === 0) return null;
  return { joined: syllables.join(''), spaced: syllables.join(' ') };
}

export interface Pinyin {
  readonly joined: string;
  readonly spaced: string;
}
