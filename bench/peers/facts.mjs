/** What the variables are made of, as the product's own API tells it: slugs, cursors, ids. */
export async function readFacts(ask) {
  const cases = await pagesOf(ask, 'caseStudies', 'id slug');
  const cities = await pagesOf(ask, 'cities', 'id');
  const { indicators, domains, challenges } = await ask(`{
    indicators(first: 100) { nodes { id direction } } domains(first: 100) { nodes { id } } challenges(first: 100) { nodes { id } } }`);
  const observed = await ask(
    '{ cities(first: 1) { nodes { observations(first: 100) { nodes { period { start } } } } } }',
  );
  const [{ observations }] = observed.cities.nodes;
  const years = [...new Set(observations.nodes.map(({ period }) => period.start.slice(0, 4)))].sort();
  return {
    cases,
    cities,
    years,
    words: WORDS.split(' '),
    statements: await cursorsOf(ask, 200),
    // The peers know no direction: only where a higher value is better is a ranking the same for all.
    indicators: indicators.nodes
      .filter(({ direction }) => direction === 'HIGHER_IS_BETTER')
      .slice(0, 8)
      .map(({ id }) => id),
    domains: domains.nodes.map(({ id }) => id),
    challenges: challenges.nodes.map(({ id }) => id),
  };
}

const WORDS =
  '数据 平台 街道 访谈 居民 片区 公布 故障 发现 培训 员工 接入 更新 投入 变化 预算 计划 试点 隐私 审查 部门 电话 需求 风险 协议 评估 设备 供应 街区 商议 ' +
  '路灯 充电 空气 质量 公交 车道 停车 医院 学位 垃圾 热泵 地铁 噪声 招标 单车 水网 防洪 学校 养老 税务';

async function pagesOf(ask, list, fields) {
  const found = [];
  for (let after = null, more = true; more;) {
    const page = (
      await ask(
        `query($after: String) { page: ${list}(first: 100, after: $after) {
      edges { cursor node { ${fields} } } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
    ).page;
    for (const { cursor, node } of page.edges) found.push({ ...node, cursor });
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return found;
}

/** Cursors after each 100 statements, from the start. */
async function cursorsOf(ask, count) {
  const found = [];
  for (let after = null, more = true; more && found.length < count;) {
    const { pageInfo } = (
      await ask(
        `query($after: String) { page: statements(first: 100, after: $after) {
      pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
    ).page;
    found.push((after = pageInfo.endCursor));
    more = pageInfo.hasNextPage;
  }
  return found;
}
