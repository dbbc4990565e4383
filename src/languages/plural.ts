/** One wording for each plural category that the language has (CLDR), and in any language for none; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes a function that words a number of things, in the plural forms and digits of `numbers`' language. */
export function createCounter(numbers: Intl.NumberFormat): (forms: PluralForms) => (count: number) => string {
  const rules = new Intl.PluralRules(numbers.resolvedOptions().locale);
  return (forms) => (count) =>
    (forms[count === 0 ? 'zero' : rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
