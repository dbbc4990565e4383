import { foldText } from '../text/fold.ts';
import type { StatedFields } from './proposed-article.ts';

export type FieldName = keyof StatedFields | 'text';

/** What people call the fields of an article in tables, feeds and front matter, in Arabic, English, French, Spanish and Portuguese. */
const NAMES: Readonly<Record<FieldName, string>> = {
  text: `text, body, content, article, article text, article body, full text, story, content html, content text, content encoded,
    post content, main text, plain text, نص, النص, نص المقال, نص الخبر, المتن, متن, محتوى, المحتوى, المقال, الخبر, النص الكامل,
    texte, contenu, corps, texto, contenido, cuerpo, conteudo, corpo`,
  title: `title, headline, heading, post title, article title, عنوان, العنوان, عنوان المقال, عنوان الخبر,
    titre, titulo, titular`,
  outlet: `outlet, publication, publisher, newspaper, media, media outlet, site name, source name, publication name, journal,
    الجريدة, الصحيفة, صحيفة, جريدة, الوسيلة, وسيلة الإعلام, الناشر, الجهة الناشرة, الموقع, الوكالة, اسم المصدر,
    média, periodico, diario, medio, jornal`,
  author: `author, authors, byline, writer, creator, by, author name, reporter, journalist, الكاتب, كاتب, اسم الكاتب, المؤلف,
    الصحفي, الصحافي, المحرر, المراسل, auteur, autor, autora, auteure`,
  date: `date, published, pub date, published at, published on, date published, publication date, published date, post date,
    created at, issued, التاريخ, تاريخ, تاريخ النشر, تاريخ المقال,
    date de publication, fecha, fecha de publicacion, data de publicacao`,
  language: 'lang, language, locale, اللغة, لغة, langue, idioma, lingua',
  source:
    'source, url, link, permalink, canonical url, href, web address, source url, article url, المصدر, مصدر, الرابط, رابط, رابط المقال, lien, enlace, fuente, fonte',
  id: 'id, slug, identifier, المعرف, معرف',
  rights: 'rights, licence, license, copyright, الحقوق, حقوق, الترخيص, الرخصة',
};

const FIELD_OF = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(',').map((name) => [normalize(name), field as FieldName] as const),
  ),
);

/** The field that a column or key names; `null` for any other. */
export function fieldNamed(name: string): FieldName | null {
  return FIELD_OF.get(normalize(name)) ?? null;
}

/** Case, spaces, underscores and marks do not count: `Pub_Date`, `pubDate`. */
function normalize(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
