import type { ProjectWords } from './project-words.ts';

export const ar: ProjectWords = {
  language: 'ar',
  example: {
    title: 'الطريق من طنجة إلى مكة',
    outlet: 'مثال',
    rights: 'CC0-1.0',
    paragraphs: [
      'خرج ابن بطوطة من مدينة طنجة في صيف عام 1325 وهو في الحادية والعشرين، وسار شرقًا على ساحل المغرب حتى وصل إلى مدينة تونس قبل الشتاء.',
      'ومن تونس مضى مع قافلة الحجاج إلى طرابلس ثم إلى الإسكندرية، وأقام فيها أيامًا قبل أن يصعد مع النيل إلى القاهرة.',
      'ولم يجد في البحر الأحمر سفينة تحمله، فعاد إلى القاهرة ودخل الشام، وزار القدس وحلب، وأدركه رمضان في مدينة دمشق.',
      'وغادرت القافلة دمشق إلى المدينة المنورة، ومنها وصل إلى مكة، وحج حجته الأولى في خريف عام 1326.',
    ],
  },
  site: {
    intro: 'إعدادات الموقع. ما تحذفه منها يأخذ قيمته المعتادة.',
    comments: {
      title: 'عنوان الموقع بكل لغة.',
      languages: 'لغات الواجهة؛ أولاها ما يراه القارئ أولًا.',
      baseUrl: 'العنوان الذي سيُنشر الموقع فيه، أو null.',
      layers:
        'ما يظهر أولًا من الطبقات، بترتيب المفتاح: {settlements: shown, quarters: shown, sites: shown, areas: hidden, lines: shown, countries: hidden}.',
      ground:
        'شوارع أو تضاريس من عندك: {file: streets.pmtiles, attribution: © OpenStreetMap contributors}، ملف PMTiles بجوار هذا الملف؛ أو null.',
      contact: 'أين يُرسَل طلب التصحيح أو الحذف: بريد أو عنوان، أو null.',
      rights: 'لمن النصوص.',
    },
  },
  geo: `# الأماكن

يبقى هذا المجلد فارغًا ما كفتك أماكن العالم المعروفة. وما تضعه فيه يغلبها:

- \`gazetteer/<الطبقة>.geojson\` أماكنك، بصيغة Linked Places، ملف لكل طبقة. يصنعها \`npx buldan import\` من جداولك وخرائطك.
- \`names.yaml\` أسماء ليست أماكن.

\`npx buldan leads\` يعرض ما يشبه أسماء الأماكن في مقالاتك ولا مكان له.
`,
  next: (folder) => `في المجلد «${folder}» مشروع جديد. بعد ذلك:

  npm start                  الخريطة، وتتبع كل تغيير
  npx buldan add ملفاتك…     مقالاتك: docx وhtml وtxt وcsv وغيرها
  npm run build              الموقع كاملًا في dist/`,
};
