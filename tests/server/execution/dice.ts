/** 32 well mixed bits of a number and a text or another number: the same ones each time (MurmurHash3's finaliser over FNV-1a). */
export function mixed(seed: number, salt: string | number): number {
  let bits = seed ^ 0x811c9dc5;
  if (typeof salt === 'number') bits = Math.imul(bits ^ salt, 0x01000193);
  else for (let at = 0; at < salt.length; at += 1) bits = Math.imul(bits ^ salt.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Draws that follow from a seed. */
export class Dice {
  private draws = 0;

  constructor(private readonly seed: number) {}

  /** 0 to below `sides`. */
  roll(sides: number): number {
    this.draws += 1;
    return mixed(this.seed, this.draws) % sides;
  }

  chance(percent: number): boolean {
    return this.roll(100) < percent;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.roll(choices.length)];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
  }
}
