"""Writes gazetteer/ordinary.json: which names of the world are also words that people use, and how often.

Needs Python 3 with `pip install msgpack` and the data of the package wordfreq 3.1.1 (`pip download --no-deps wordfreq`, unpacked):
    python3 ordinary-words.py FOLDER/wordfreq/data
A frequency is a Zipf value: the logarithm of how often a word stands in a thousand million. Proper names are frequent
too, so a town's inhabitants count against it: what is said oftener than a town of that size would be is a word.
"""
import gzip, json, math, os, re, sys
import msgpack

data = sys.argv[1]
here = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'gazetteer')


def frequencies(language):
    with gzip.open(os.path.join(data, f'large_{language}.msgpack.gz')) as file:
        bins = msgpack.load(file, raw=False)[1:]
    return {word: round(9 - step / 100, 1) for step, words in enumerate(bins) for word in words}


MARKS = re.compile('[\u064b-\u0652\u0670\u0640]')


def fold(word):
    """Roughly what src/text/fold.ts does to these two scripts; names and words go through the same."""
    word = MARKS.sub('', word.lower())
    for letter, plain in (('أ', 'ا'), ('إ', 'ا'), ('آ', 'ا'), ('ة', 'ه'), ('ى', 'ي'), ('ئ', 'ي'), ('ؤ', 'و')):
        word = word.replace(letter, plain)
    return re.sub(r"['’‘`ʻʿʾ-]", '', word)


def expected(population):
    """How often a town of that many inhabitants is named: capitals of a million about 4.6."""
    return 1.9 + 0.45 * math.log10(max(population, 1000))


def table(language):
    folded = {}
    for word, zipf in frequencies(language).items():
        key = fold(word)
        folded[key] = max(folded.get(key, 0), zipf)
    return folded


# Arabic texts name the towns of these countries; those of others so much less often, so that their names are words sooner
# (سكر, سالم, ليل).
ARABIC_READERS = set('AE BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN TR YE'.split())
SHARE_ABROAD = 0.1
# Their divisions are named oftener than a town of so many inhabitants, but not as often as at home (أراد, الغرب, أمور).
SHARE_OF_DIVISIONS = 0.3
# Departments of France and other divisions abroad with many inhabitants, whose Arabic names are words all the same (banana, regiment, light).
WORDS_ABROAD = set('رون سارت شير فوج كروز لاند موز نور يون'.split())

words = {'ar': table('ar'), 'en': table('en')}
pieces = [
    json.load(open(os.path.join(here, name), encoding='utf8'))
    for name in sorted(os.listdir(here))
    if re.fullmatch(r'[A-Z]{2}\.json', name)
]
countries, divisions = (
    json.load(open(os.path.join(here, name), encoding='utf8')) for name in ('countries.json', 'divisions.json')
)

# The best-known bearer of a name decides whether it is known as a name; countries are.
known = {'ar': {}, 'en': {}}
for piece in pieces:
    for language in ('ar', 'en'):
        for row, names in enumerate(piece[language].split('|')):
            population = piece['population'][row]
            if language == 'ar' and piece['country'] not in ARABIC_READERS:
                population *= SHARE_ABROAD
            population = max(population, 1_000_000 if piece['kind'][row] == 'C' else 0)
            for each in filter(None, names.split(';')):
                known[language][each] = max(population, known[language].get(each, 0))
for language in ('ar', 'en'):
    for row, names in enumerate(divisions[language]):
        is_abroad = language == 'ar' and divisions['code'][row][:2] not in ARABIC_READERS
        population = divisions['towns'][row] * (SHARE_OF_DIVISIONS if is_abroad else 1)
        for each in filter(None, names.split(';')):
            count = 0 if is_abroad and each in WORDS_ABROAD else population
            known[language][each] = max(count, known[language].get(each, 0))
of_countries = {
    language: {each for names in countries[language] for each in names.split(';')} for language in ('ar', 'en')
}

# What is as frequent as a great city's name may be the city's.
SHARE = 0.3
GREAT = 400_000
GREATEST = 5.15

found = {'ar': {}, 'en': {}}
for language, names in known.items():
    for name, population in names.items():
        zipf = words[language].get(fold(name), 0)
        is_great = population >= GREAT and zipf <= GREATEST
        if zipf >= 3 and zipf > expected(population) + SHARE and not is_great and name not in of_countries[language]:
            found[language][name] = zipf

result = {
    'version': 1,
    'licence': 'CC-BY-SA-4.0',
    'credit': 'wordfreq 3.1.1, Robyn Speer',
    **{language: dict(sorted(rows.items())) for language, rows in found.items()},
}
with open(os.path.join(here, 'ordinary.json'), 'w', encoding='utf8') as file:
    json.dump(result, file, ensure_ascii=False, separators=(',', ':'))
print({language: len(rows) for language, rows in found.items()})
