import { describe, expect, it } from 'vitest';
import { fieldNamed } from '../../src/input/field-names.ts';
import { readFileName } from '../../src/input/guess/file-name.ts';
import { checkedLanguage, guessLanguage } from '../../src/input/guess/language.ts';
import { readOpening } from '../../src/input/guess/opening.ts';
import { outletOfAddress } from '../../src/input/guess/outlet.ts';
import { decodeBytes } from '../../src/text/decode-bytes.ts';

describe('the language of a text', () => {
  it.each([
    ['ar', 'وصلت القافلة إلى المدينة، وقال شهود إن الطريق مفتوح.'],
    ['ar', 'وصلت القافله الی مدینه دیر الزور في المساء، وهذه مدینة'],
    ['fa', 'این شهر در کنار رود فرات است و مردم آن چهار روز پیش بازگشتند و گفتند'],
    ['ur', 'یہ شہر دریا کے کنارے پر ہے اور لوگ چار دن پہلے واپس آئے تھے'],
    ['ckb', 'ئەم شارە لە کەناری ڕووبارەکەیە و خەڵک گەڕانەوە'],
    ['en', 'The convoy reached the town in the evening and left again.'],
    ['fr', 'Le convoi est arrivé dans la ville et les gens sont partis par la route.'],
    ['en', 'A ferry with 80 people ran aground off Taveuni. A navy boat left Suva at dawn.'],
    [
      'fr',
      'Reprise à la mine de Loulo. La société emploie 8 000 personnes, dont beaucoup viennent de Kéniéba.',
    ],
    ['fr', 'Grève de médecins à Bizerte : trois hôpitaux de campagne ouvrent au port de pêche.'],
    ['es', 'Huelga de maestros en Puno: a partir de mañana, clases de verano a distancia.'],
    ['pt', 'Greve de professores em Braga: três escolas de música fecham a partir de amanhã.'],
    ['es', 'El convoy llegó a la ciudad por la tarde y se fue con los vecinos en camiones.'],
    ['de', 'Der Konvoi erreichte die Stadt am Abend und ist nicht mit den anderen gefahren.'],
    ['tr', 'Konvoy akşam şehre ulaştı ve bir saat sonra ayrıldı; bu yol için çok geç olduğu söylendi.'],
    ['ru', 'Колонна прибыла в город вечером.'],
    ['he', 'השיירה הגיעה לעיר בערב.'],
    ['und', '12345 — …'],
    ['und', 'Xyzzy plugh qwop'],
  ])('is %s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each([
    ['ar-SY', 'ar', { language: 'ar', inferred: false }],
    ['en_US', 'ar', { language: 'ar', inferred: true }],
    ['fr', 'en', { language: 'fr', inferred: false }],
    ['en', 'und', { language: 'en', inferred: false }],
    ['', 'ar', { language: 'ar', inferred: true }],
    [null, 'en', { language: 'en', inferred: true }],
  ])('is what is stated where the script bears it out: %s above %s', (stated, guessed, checked) => {
    expect(checkedLanguage(stated, guessed)).toEqual(checked);
  });
});

describe('the outlet', () => {
  const REST = ' قالت مصادر محلية إن القافلة وصلت إلى المدينة بعد ظهر أمس، ولم تذكر المزيد.';
  it.each([
    ['DAMASCUS (Reuters) - The convoy', 'Reuters'],
    ['KHARTOUM, May 1 (AFP) — The convoy', 'AFP'],
    ['BEIRUT, Lebanon (AP) — The convoy', 'AP'],
    ['Quito, 3 de mayo (EFE).- El convoy', null],
    ['Quito, 3 de mayo (EFE) - El convoy', 'EFE'],
    [`دمشق – سانا –${REST}`, 'سانا'],
    [`دمشق-سانا:${REST}`, 'سانا'],
    [`القاهرة (رويترز) -${REST}`, 'رويترز'],
    [`دبي (أ.ف.ب) –${REST}`, 'أ.ف.ب'],
    [`عمان 5 أيار (بترا)-${REST}`, 'بترا'],
    [`عدن – «القدس العربي»:${REST}`, 'القدس العربي'],
    [`سوهاج – قنا:${REST}`, null],
    [`عواصم – وكالات:${REST}`, null],
    [`صنعاء (اليمن) –${REST}`, null],
    ['A witness told a reporter of another agency on the phone (Reuters) - then', null],
    ['The convoy reached the town – at last – on Monday', null],
    ['Dates – figs and nuts.', null],
  ])('by the dateline of "%s" is %s', (text, outlet) => {
    expect(readOpening([{ kind: 'paragraph', text }]).outlet).toBe(outlet);
  });

  it('is named by a dateline alone in its line, which is no title', () => {
    const blocks = ['دمشق – سانا', REST].map((text) => ({ kind: 'paragraph' as const, text }));
    expect(readOpening(blocks)).toMatchObject({ title: null, outlet: 'سانا', blocks });
  });
});

describe('the name of a file', () => {
  it.each([
    ['2024-05-01-the-long-way.md', '2024-05-01', 'the long way'],
    ['20240501_القافلة في الطريق.txt', '2024-05-01', 'القافلة في الطريق'],
    ['مقال 1 مايو 2024.docx', '2024-05-01', 'مقال 1 مايو 2024'],
    ['folder 2020/scan.txt', null, null],
    ['IMG_12345678.txt', null, null],
  ])('"%s" says the date %s and the title %s', (file, date, title) => {
    expect(readFileName(file)).toEqual({ date, title });
  });
});

describe('the name of an outlet', () => {
  it.each([
    ['https://www.aljazeera.net/news/1', 'aljazeera.net'],
    ['http://m.example.org:8080', 'example.org'],
    [null, null],
  ])('by the address %s is %s', (address, outlet) => {
    expect(outletOfAddress(address)).toBe(outlet);
  });
});

describe('the opening of a text', () => {
  it.each([
    ['تقرير: سلمى العلي', 'سلمى العلي'],
    ['تقرير أحمد ناصر', null],
    ['إعداد وتحرير: سلمى العلي', 'سلمى العلي'],
    ['By land and sea', null],
  ])('has below its title, in "%s", the author %s', (byline, author) => {
    const blocks = ['عودة المياه', byline, 'عادت المياه إلى البيوت بعد انقطاع دام أسبوعين.'];
    expect(readOpening(blocks.map((text) => ({ kind: 'paragraph', text }))).author).toBe(author);
  });

  it.each([
    ['Sétif se souvient du 8 mai 1945', { title: 'Sétif se souvient du 8 mai 1945', date: null }],
    ['Beirut – Thursday, 1 May 2024', { title: null, date: '2024-05-01' }],
    ['نُشر في ١ أيار ٢٠٢٤', { title: null, date: '2024-05-01' }],
    ['تقرير طويل عن اليمن', { title: 'تقرير طويل عن اليمن', author: null }],
    ['تقرير: انهيار مصرفي في عدن', { title: 'تقرير: انهيار مصرفي في عدن', author: null }],
    ['كتب مدرسية جديدة في عدن', { title: 'كتب مدرسية جديدة في عدن', author: null }],
    ['تحرير مدينة تعز من الألغام', { title: 'تحرير مدينة تعز من الألغام', author: null }],
    ['By boat to Aden', { title: 'By boat to Aden', author: null }],
    ['Por la paz', { title: 'Por la paz', author: null }],
    ['Par 3 voix contre 2', { title: 'Par 3 voix contre 2', author: null }],
    ['بقلم: سلمى العلي', { title: null, author: 'سلمى العلي' }],
    ['كتبت سلمى العلي', { title: null, author: 'سلمى العلي' }],
    ['By Amina Shah and John van Dyke', { title: null, author: 'Amina Shah and John van Dyke' }],
    ['BY AMINA SHAH, 1 May 2024', { title: null, author: 'AMINA SHAH' }],
  ])('%s is a title, a byline or a date', (text, expected) => {
    const blocks = [text, 'Des milliers de personnes ont marché.', 'Une plaque a été posée.'];
    expect(readOpening(blocks.map((each) => ({ kind: 'paragraph', text: each })))).toMatchObject(expected);
  });
});

describe('the name of a column', () => {
  it.each([
    ['Pub_Date', 'date'],
    ['تاريخ النشر', 'date'],
    ['النَّص', 'text'],
    ['Article Text', 'text'],
    ['العنوان', 'title'],
    ['URL', 'source'],
    ['Texte', 'text'],
    ['Titre', 'title'],
    ['Título', 'title'],
    ['Fecha', 'date'],
    ['section', null],
  ])('%s means %s', (name, field) => {
    expect(fieldNamed(name)).toBe(field);
  });
});

describe('bytes', () => {
  const bytesOf = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

  it.each([
    ['café à è'],
    ['Águeda, Nazaré; São João da Talha'],
    ['Une dépêche de l\x92AFP : «\xa0été\xa0»'],
    ['¿Dónde está Peñíscola? Straße'],
  ])('of Western letters are read as Windows-1252, which is told: %s', (text) => {
    expect(decodeBytes(bytesOf(text))).toMatchObject({
      text: text.replace('\x92', '’'),
      encoding: 'windows-1252',
      guessed: true,
    });
  });

  it.each([
    ['Russian in Windows-1251', '\xcc\xee\xf1\xea\xe2\xe0 \xe8 Petersburg'],
    ['Greek in Windows-1253', '\xc1\xe8\xde\xed\xe1'],
    ['Hebrew in Windows-1255', '\xe9\xf8\xe5\xf9\xec\xe9\xed and more'],
    ['Turkish in Windows-1254', 'Diyarbak\xfdr, I\xf0d\xfdr'],
    ['Polish in Windows-1250', '\xa3\xf3d\x9f, Bia\xb3ystok'],
    ['French of the first Macintosh', 'd\x8ej\x88 l\x88'],
    ['Japanese', '\x93\x8c\x8b\x9e and Tokyo'],
    ['no text', '\x01\xe9caf\xe9'],
  ])('in other letters are not taken for them: %s', (_, text) => {
    expect(decodeBytes(bytesOf(text))).toBeNull();
  });

  it('in a stated encoding are read so where they are no UTF-8', () => {
    expect(
      decodeBytes(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x92, 0x80]), 'iso-8859-1'),
    ).toMatchObject({
      text: 'café ’€',
    });
  });

  it('in an encoding that nobody knows are read by none', () => {
    expect(decodeBytes(new Uint8Array([0xe9, 0x20]), 'x-nothing')).toBeNull();
  });
});
