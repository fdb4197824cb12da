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

/**
 * How the Chinese name of a node is typed by its sound: places and organisations also by syllables, topics in one word only, since their
 * syllables are English words too (`you`, `he`). None for what is a sentence rather than a name.
 */
export function soundsOf(kind: string, nameZh: string): string[] {
  if (UNSPOKEN.has(kind)) return [];
  const sound = pinyinOf(nameZh);
  if (sound === null || sound.joined.length > MAX_SOUND) return [];
  const sounds = BY_SYLLABLES.has(kind) ? [sound.joined, sound.spaced] : [sound.joined];
  return [...new Set(sounds)];
}

const BY_SYLLABLES: ReadonlySet<string> = new Set(['city', 'country', 'region', 'organisation']);
const UNSPOKEN: ReadonlySet<string> = new Set(['case', 'source', 'figure', 'recipe', 'statement']);
/** Nobody types more by its sound. */
const MAX_SOUND = 48;
