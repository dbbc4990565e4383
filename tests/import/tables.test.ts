import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/import/decode.ts';
import { importText, placesOf } from './import-text.ts';

const HEADER = 'id\tname_ar\tname_en\tkind\tlat\tlon';

describe('importing a table', () => {
  it('reads lists, links, the container and what the finder needs', () => {
    const header = `${HEADER}\tmatch_ar\tneeds_head_ar\tinside\tgeonames_id\tuncertainty_km\tsource`;
    const iraq = 'iraq\tالعراق\tIraq\tcountry\t33\t43\t\t\t\t\t900\t';
    const karmah = 'karmah\tالكرمة\tKarmah\ttown\t33.4\t43.9\tالكرمة|كرمة\tكرمة\tiraq\t9\t2\tA map';
    const { features } = importText(`${header}\n${karmah}\n${iraq}\n`);
    expect(features[0]).toMatchObject({
      '@id': 'urn:buldan:place:karmah',
      properties: {
        uncertainty_km: 2,
        position_source: 'A map',
        matching: { ar: ['الكرمة', 'كرمة'], en: ['Karmah'], needs_head: ['كرمة'] },
      },
      links: [{ identifier: 'gn:9' }],
      relations: [{ relationTo: 'urn:buldan:place:iraq' }],
    });
  });

  it.each([
    ['commas', 'id,name_ar,name_en,kind,lat,lon\na1,تل أ,"Tell A, the old",village,34.45,40.92'],
    [
      'semicolons and decimal commas',
      'id;name_ar;name_en;kind;lat;lon\na1;تل أ;Tell A, the old;village;34,45;40,92',
    ],
    ['bars', 'id|name_ar|name_en|kind|lat|lon\na1|تل أ|Tell A, the old|village|34.45|40.92'],
    [
      'carriage returns alone',
      'id\tname_ar\tname_en\tkind\tlat\tlon\ra1\tتل أ\tTell A, the old\tvillage\t34.45\t40.92',
    ],
    [
      'other words for its columns',
      'Id\tName_AR\tEnglish name\tType\tLatitude\tlongitude\na1\tتل أ\tTell A, the old\tHamlet\t34.45\t40.92',
    ],
    [
      'Arabic words',
      'المعرف,الاسم,الاسم الإنجليزي,النوع,خط العرض,خط الطول\na1,تل أ,"Tell A, the old",قرية,٣٤٫٤٥,٤٠٫٩٢',
    ],
    [
      'one cell for both coordinates',
      'id\tname_ar\tname_en\tkind\tcoordinates\na1\tتل أ\tTell A, the old\tقرى\t34.45, 40.92',
    ],
    [
      'Well-Known Text',
      'id\tname_ar\tname_en\tkind\tgeowkt\na1\tتل أ\tTell A, the old\taat:300008372\tPOINT(40.92 34.45)',
    ],
    [
      'degrees and minutes',
      'id\tname_ar\tname_en\tkind\tlat\tlon\na1\tتل أ\tTell A, the old\tvillage\t34°27′N\t40°55\'12"E',
    ],
  ])('reads one with %s', (_, text) => {
    const [place] = placesOf(importText(text));
    expect(place).toMatchObject({
      id: 'a1',
      kind: 'village',
      point: [40.92, 34.45],
      names: [{ toponym: 'تل أ' }, { toponym: 'Tell A, the old' }],
    });
  });

  it('reads LP-TSV of the World Historical Gazetteer', () => {
    const text = [
      'id\ttitle\ttitle_source\tfclasses\taat_types\tattestation_year\tstart\tccodes\tmatches\tvariants\ttypes\tlon\tlat\tdescription',
      '12\tZabid\tAn atlas\tP\t300008375\t1983\t0820\tYE\twd:Q1;gn:9\tزبيد@ar;Sabid@de\tciudad\t43.3\t14.2\tOld.',
    ].join('\n');
    const { features, told } = importText(text);
    expect(features[0]).toMatchObject({
      properties: { kind: 'town', ccodes: ['YE'], matching: { ar: ['زبيد'], en: ['Zabid'] } },
      names: [
        { toponym: 'Zabid', lang: 'en', citations: [{ label: 'An atlas', year: 1983 }] },
        { toponym: 'زبيد' },
      ],
      links: [{ identifier: 'wd:Q1' }, { identifier: 'gn:9' }],
      when: { timespans: [{ start: { in: '0820' } }] },
      descriptions: [{ value: 'Old.' }],
    });
    expect(told).toEqual(['not taken over: names in “de”: Zabid']);
  });

  it('tells once a kind what it leaves out, changes and guesses, with the names', () => {
    const rows = [
      'good\tالكرمة\t\ttown\t33\t44',
      'Bad Id\tكرمة\t\ttown\t33\t44',
      'kindless\tالأولى\t\tplanet\t33\t44',
      'nameless\t\t\ttown\t33\t44',
      'north\tالثانية\t\ttown\t133\t44',
      'half\tالثالثة\t\ttown\t33\t',
      'long\tالرابعة\t\ttown\t33\t44\tmore',
      'good\tكرمة أخرى\t\ttown\t33\t44',
      'turned\tالك\u202eرمة\t\ttown\t33\t44',
    ];
    const { features, told } = importText([HEADER, ...rows].join('\n'));
    expect(features.map((feature) => feature['@id'].replace('urn:buldan:place:', ''))).toEqual([
      'good',
      'bad-id',
      'kindless',
      'north',
      'half',
      'turned',
    ]);
    expect(told).toEqual([
      'left out: rows with more cells than there are columns: row 8: long الرابعة  town 33 44 more',
      'left out: without a name: row 5',
      'left out: with the id of an earlier one: كرمة أخرى',
      'changed: a latitude beyond 90 was taken for the longitude: الثانية',
      'changed: invisible marks were taken out of its names: الك\\u202eرمة',
      'guessed: of the kind “planet”, which is none here, taken for a town; --kind says otherwise: الأولى',
      'not taken over: a position that cannot be read; its place is kept without one: الثالثة (33, )',
    ]);
  });

  it('knows French and Spanish headers', () => {
    const french = importText('nom;type;latitude;longitude;wilaya;pays\nTiaret;city;35,37;1,32;Tiaret;DZ\n');
    expect(placesOf(french)).toMatchObject([
      { names: [{ toponym: 'Tiaret' }], kind: 'city', point: [1.32, 35.37] },
    ]);
    const spanish = importText('Nombre,Tipo,Latitud,Longitud,País\nPasto,city,1.21,-77.28,CO\n');
    expect(placesOf(spanish)).toMatchObject([{ names: [{ toponym: 'Pasto' }], point: [-77.28, 1.21] }]);
  });

  it('finds containers by their names, and says which it cannot', () => {
    const header = 'id,name_ar,kind,lat,lon,governorate';
    const rows = [
      'g,محافظة مأرب,governorate,15.5,45.3,',
      'm,مأرب,city,15.46,45.32,مأرب',
      'x,صرواح,town,15.4,45.1,لا مكان',
    ];
    const { features, told } = importText([header, ...rows].join('\n'));
    expect(features.map(({ relations }) => relations?.[0]?.relationTo ?? null)).toEqual([
      null,
      'urn:buldan:place:g',
      null,
    ]);
    expect(told).toEqual([
      'not taken over: containers that are neither in the file nor in the project nor among the world’s divisions: لا مكان',
    ]);
  });

  it('holds positions against the country', () => {
    const rows = [
      'a\tتل أ\t\ttown\t40.92\t34.45\tSY',
      'b\tتل ب\t\ttown\t0\t0\tسوريا',
      'c\tتل ج\t\ttown\t-16.8\t-179.9\tSyria',
      'd\tتل د\t\ttown\t-16.8\t-179.9\tFJ',
    ];
    const { features, told } = importText([`${HEADER}\tcountry`, ...rows].join('\n'));
    expect(features.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual([
      [40.92, 34.45],
      null,
      null,
      [-179.9, -16.8],
    ]);
    expect(told).toHaveLength(2);
  });

  it('says what a table without names lacks', () => {
    expect(() => importText('colour,size\nred,3')).toThrow(
      expect.objectContaining({
        reason: expect.objectContaining({ why: 'nameless-table', columns: ['colour', 'size'] }),
      }),
    );
  });

  it('keeps quotes that never close', () => {
    expect(placesOf(importText(`${HEADER}\na\t"تل أ\t\ttown\t33\t44\nb\tتل ب\t\ttown\t33\t44`))).toHaveLength(
      2,
    );
  });
});

describe('the bytes of a table', () => {
  const text = 'id\tname_ar\na1\tتل أ\n';
  const utf16 = (order: 'le' | 'be', mark: boolean) => {
    const units = [...(mark ? '\uFEFF' : ''), ...text].map((unit) => unit.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };
  it.each([
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 with a mark', utf16('le', true)],
    ['UTF-16, the other way round', utf16('be', true)],
    ['UTF-16 without a mark', utf16('le', false)],
    [
      'Windows-1256',
      Uint8Array.from(
        [...'id\tname_ar\na1\t'].map((letter) => letter.charCodeAt(0)).concat([0xca, 0xe1, 0x20, 0xc3, 10]),
      ),
    ],
  ])('are read in %s', (_, bytes) => {
    expect(textsIn({ file: 'a.tsv', bytes })).toMatchObject([{ file: 'a.tsv', text }]);
  });

  it('are read where they are French in Windows-1252, which is told', () => {
    const bytes = Uint8Array.from(
      [...'name\nd\u00e9j\u00e0 l\u00c0\n'].map((letter) => letter.charCodeAt(0)),
    );
    const [file] = textsIn({ file: 'a.csv', bytes });
    expect(file).toEqual({ file: 'a.csv', text: 'name\ndéjà lÀ\n', guessed: 'windows-1252' });
    const { told } = importText('name\ndéjà lÀ\n', {}, 'windows-1252');
    expect(told[0]).toBe('guessed: letters read as windows-1252: places');
  });

  it.each([
    ['a PDF', '%PDF-1.4\n1 0 obj\n', 'pdf'],
    ['an old Word document or workbook', '\xd0\xcf\x11\xe0\xa1\xb1', 'document'],
    ['Rich Text', '{\\rtf1\\ansi Hello}', 'document'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'no-table'],
    ['a sound', 'ID3\x04\0', 'no-table'],
    ['a film', '\0\0\0\x20ftypisom', 'no-table'],
    ['a font', '\0\x01\0\0\0\x0f', 'no-table'],
    ['a font for the web', 'wOF2\0\x01\0\0', 'no-table'],
    ['a chart of a ship', 'S57\0\0\x01', 'no-table'],
    ['an Access database', '\0\x01\0\0Standard Jet DB\0', 'database'],
    ['a GeoPackage', 'SQLite format 3\0', 'database'],
    ['a packed table', '\x1f\x8b\x08\0', 'compressed'],
    ['a shapefile', '\0\0\x27\x0a\0\0\0\0', 'shapefile'],
  ])('are not looked for in %s, whatever it is called', (_, signs, kind) => {
    const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
    expect(() => textsIn({ file: 'a.csv', bytes })).toThrow(
      expect.objectContaining({ reason: { why: 'foreign', kind } }),
    );
  });

  it.each([
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nLOCATION:Khartoum\r\n', 'calendar'],
    ['an address book', 'BEGIN:VCARD\nFN:Ali\nADR:;;Khartoum\nEND:VCARD\n', 'calendar'],
    ['a web page', '<!doctype html><html><body><p>Hello<br>there</body></html>', 'page'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'page'],
    [
      'an article',
      'The convoy, they said, reached Khartoum.\n\nIt left.\nMore, and more, and more.\n',
      'text',
    ],
    ['a text of one line', 'وصلت القافلة إلى الخرطوم أمس.', 'text'],
  ])('are not looked for in %s, which is called what it is', (_, text, kind) => {
    expect(() => importText(text)).toThrow(expect.objectContaining({ reason: { why: 'foreign', kind } }));
  });

  it.each([
    ['a table', 'name_en,kind,lat,lon\nKosti,town,13.16,32.66\nRabak,town,,'],
    [
      'KML',
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Kosti</name><Point><coordinates>32.66,13.16</coordinates></Point></Placemark><Placemark><name>Rabak</name></Placemark></kml>',
    ],
    [
      'GeoJSON',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Kosti"},"geometry":{"type":"Point","coordinates":[32.66,13.16]}},{"type":"Feature","properties":{"name":"Rabak"},"geometry":null}]}',
    ],
    [
      'GeoJSON with an empty point',
      '[{"type":"Feature","properties":{"name":"Rabak"},"geometry":{"type":"Point","coordinates":[]}}]',
    ],
    [
      'Overpass JSON',
      '{"elements":[{"type":"relation","id":1,"tags":{"name":"Rabak","place":"town"}},{"type":"node","id":2,"lat":13.16,"lon":32.66,"tags":{"name":"Kosti","place":"town"}}]}',
    ],
  ])('of %s without a position are kept, and named', (_, text) => {
    const { told, features } = importText(text);
    expect(features.map(({ properties }) => properties.title)).toContain('Rabak');
    expect(told).toContain('missing: a position; its place is kept and listed, and not drawn: Rabak');
  });

  it.each([
    ['a workbook', ['xl/workbook.xml'], 'workbook'],
    ['a Word document', ['word/document.xml'], 'document'],
    ['slides', ['ppt/presentation.xml'], 'document'],
    ['a book', ['mimetype', 'META-INF/container.xml', 'notes.txt'], 'document'],
    ['the parts of a shapefile', ['places.shp', 'places.dbf'], 'shapefile'],
  ])('are not looked for in %s', (_, names, kind) => {
    const bytes = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(3)])));
    expect(() => textsIn({ file: 'a.zip', bytes })).toThrow(
      expect.objectContaining({ reason: { why: 'foreign', kind } }),
    );
  });

  it('that cannot be told are refused with their beginning', () => {
    const bytes = Uint8Array.from(
      [...'name\n\u00cc\u00ee\u00f1\u00ea\n'].map((letter) => letter.charCodeAt(0)),
    );
    expect(() => textsIn({ file: 'a.csv', bytes })).toThrow('encoding');
  });
});
