import type { z } from 'zod';
import type { featureSchema } from '../gazetteer/feature-schema.ts';

/** A feature as it stands in a gazetteer file. */
export type WrittenFeature = z.input<typeof featureSchema>;

/** The data set that a file comes from, as every imported place has to name it. */
export interface DataSet {
  readonly source: string;
  readonly licence: string;
  /** Of the data set, not of the places. */
  readonly year: number;
}

/** A data set that a name comes from, with its year. */
export interface Citation {
  readonly label: string;
  readonly year: number;
}
