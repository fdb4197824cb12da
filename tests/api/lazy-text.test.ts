import { LazyText } from '../../src/labels/lazy-text';
import { rowText, rowTextOrNull } from '../../src/labels/row-text';

describe('a text that is made on demand', () => {
  it('is made in the languages that are read, and in no other', () => {
    const made: string[] = [];
    const text = new LazyText((language) => {
      made.push(language);
      return `in ${language}`;
    });
    expect(made).toEqual([]);
    expect([text.zh, made]).toEqual(['in zh', ['zh']]);
    expect([text.en, made]).toEqual(['in en', ['zh', 'en']]);
  });

  it('of a row reads the columns of its language, and is null where the row has none', () => {
    const row = { nameEn: 'Seoul', nameZh: '首尔', noteEn: null, noteZh: null };
    expect([rowText(row, 'name').en, rowText(row, 'name').zh]).toEqual(['Seoul', '首尔']);
    expect(rowTextOrNull(row, 'note')).toBeNull();
    expect(rowTextOrNull(row, 'name')?.zh).toBe('首尔');
  });
});
