import type { Tool } from './tool';
import { CITE } from './tools/cite';
import { COMPARE } from './tools/compare';
import { GET } from './tools/get';
import { LIST } from './tools/list';
import { PATH } from './tools/path';
import { RANK } from './tools/rank';
import { RECOMMEND } from './tools/recommend';
import { SEARCH } from './tools/search';

/** In the order in which they are listed: to find something, to read it, to set it beside others, to cite it. */
export const TOOLS: readonly Tool[] = [SEARCH, GET, LIST, COMPARE, PATH, RECOMMEND, RANK, CITE];
