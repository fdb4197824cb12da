import { readSeed } from '../../seed/read';
import { verifySeed } from '../../seed/verify/verify-seed';
import { aCase, BASE, seedFolder } from '../seed/seed-folder';

const SOURCE = `Chapter one

The mayor said that every street would be lit by new lamps before the winter came. here

城市交通部门在主要路口安装了新型信号灯并延长绿灯时间。

滨海新区综合运行管理服务平台日均处理两千件。
`;

const PLATFORM = `concepts:
  - { concept: platform, name: { en: The platform, zh: 滨海新区综合运行管理服务平台 } }
`;

function copied(en: string, zh: string): (string | null)[] {
  const lines = `findings:\n  - text:\n      en: ${en}\n      zh: ${zh}\n    marker: here\n`;
  const seed = readSeed(seedFolder({ ...BASE, 'x.yaml': aCase(lines), 'y.yaml': PLATFORM }));
  const { problems } = verifySeed(seed, 'report', SOURCE);
  return problems.filter(({ code }) => code === 'copied-text').map(({ suggestion }) => suggestion);
}

it.each([
  [
    'eight words in a row',
    'That every street would be lit by new lamps.',
    '甲。',
    ['that every street would be lit by new'],
  ],
  ['fourteen characters in a row', 'A.', '在主要路口安装了新型信号灯并。', ['在主要路口安装了新型信号灯并']],
  [
    'characters that other marks part',
    'A.',
    '在“主要路口”安装了新型信号灯，并延长。',
    ['在主要路口安装了新型信号灯并'],
  ],
])('tells %s', (_, en, zh, expected) => {
  expect(copied(en, zh)).toEqual(expected);
});

it.each([
  ['seven words in a row', 'Every street would be lit by new ones.', '甲。'],
  ['thirteen characters in a row', 'A.', '在主要路口安装了新型信号灯。'],
  ['the name of a node', 'A.', '滨海新区综合运行管理服务平台每天处理很多件。'],
  ['a sentence of our own', 'New lamps light every street in winter.', '主要路口有了新的信号灯。'],
])('lets %s stand', (_, en, zh) => {
  expect(copied(en, zh)).toEqual([]);
});
