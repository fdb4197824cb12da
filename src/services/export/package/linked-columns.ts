import type { Column } from './columns';

const TITLES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  parents: ['What it is part of', '所属整体'],
  cases: ['Cases', '案例'],
  cities: ['Cities', '城市'],
  places: ['Regions', '地区'],
  country: ['Country', '国家'],
  countries: ['Countries', '国家'],
  domains: ['Fields', '领域'],
  challenges: ['Challenges', '挑战'],
  solutions: ['Solutions', '解决方案'],
  technologies: ['Technologies', '技术'],
  organisations: ['Organisations', '机构'],
  operating_models: ['Operating models', '运营模式'],
  policies: ['Policies', '政策'],
  illustrates: ['What it is an example of', '所体现的内容'],
  regions: ['Regions that it is part of', '所属地区'],
  clusters: ['Clusters of cities', '城市群'],
  groups: ['Groups of cities', '城市组'],
  measures: ['What it measures', '所衡量的内容'],
  producers: ['Who produced it', '制作者'],
};

/** Columns of linked nodes: ids, or names, several in one cell. */
export const LINKED_COLUMNS: Readonly<Record<string, Column>> = Object.fromEntries(
  Object.entries(TITLES).map(([name, [en, zh]]) => [name, { title: { en, zh }, isList: true }]),
);
