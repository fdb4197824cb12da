import type { Pair } from '../../labels/label';

/** What went wrong, by status. */
export const ERRORS: Readonly<Record<number, readonly [title: Pair, text: Pair]>> = {
  400: [
    ['This address cannot be read', '无法识别此网址'],
    ['Something in it has a form that is not known here.', '其中有无法识别的内容。'],
  ],
  404: [
    ['There is no such page', '没有这个页面'],
    ['It may have another name. These come nearest:', '可能名称不同，相近的有：'],
  ],
  405: [
    ['This address cannot be used like that', '此网址不支持该操作'],
    ['It is there for reading only.', '仅供阅读。'],
  ],
  410: [
    ['This has been removed', '此条目已移除'],
    ['It was here in an earlier state of the data.', '它曾存在于较早的数据版本中。'],
  ],
  429: [
    ['Too much has been asked in a short time', '短时间内请求过多'],
    ['Wait a moment, then load the page again.', '请稍候再重新加载。'],
  ],
  500: [
    ['Something went wrong here', '服务器出错'],
    ['The fault is ours, and it has been recorded. Please try again.', '错误已记录，请重试。'],
  ],
  503: [
    ['The data cannot be reached at the moment', '暂时无法读取数据'],
    ['This passes by itself. Load the page again in a few seconds.', '通常会自行恢复，请数秒后重新加载。'],
  ],
};

export const ERROR = {
  notFound: ['Not found', '未找到'],
  noneNear: ['Nothing here has a name like it. Search for it instead:', '没有名称相近的条目，可改用搜索：'],
  successor: ['What took its place:', '取代它的条目：'],
  removedFor: ['Reason:', '原因：'],
  status: ['Status', '状态码'],
  noVersion: [
    ['There is no such state of the data', '没有这个数据版本'],
    ['The page is to be had as it is now:', '可查看当前版本：'],
  ],
  programs: ['Programs that ask for JSON get the same as data.', '请求JSON的程序会以数据形式得到同样的内容。'],
} as const;

/** Where the first part of the address says of what kind it should be. */
export function noneOfKind([en, zh]: Pair): Pair {
  return [`There is no ${en.toLowerCase()} of this name`, `没有这个名称的${zh}`];
}
