import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type Kind, LAYER_IDS, type LayerId, layerOf } from '../model/kind.ts';
import type { WrittenFeature } from './written-feature.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** A Linked Places file with one feature a line: small, and a change of one place is a change of one line. */
export function printCollection(features: readonly WrittenFeature[]): string {
  return `{"@context":${JSON.stringify(CONTEXT)},"type":"FeatureCollection","features":[\n${printLines(features)}\n]}\n`;
}

const printLines = (features: readonly WrittenFeature[]): string =>
  features.map((feature) => JSON.stringify(feature)).join(',\n');

/** A file of features with further ones behind its own, which stay to the letter; `null` where it is no such file. */
export function appendFeatures(text: string, features: readonly WrittenFeature[]): string | null {
  const tree = parseTree(text);
  const list = tree === undefined ? undefined : findNodeAtLocation(tree, ['features']);
  if (list?.type !== 'array') return null;
  const end = list.offset + list.length - 1;
  const last = list.children?.at(-1);
  const from = last === undefined ? list.offset + 1 : last.offset + last.length;
  return `${text.slice(0, from)}${last === undefined ? '' : ','}\n${printLines(features)}\n${text.slice(end)}`;
}

/** The features by the layer that their kind belongs to, in the order of the legend. */
export function byLayer(features: readonly WrittenFeature[]): Map<LayerId, WrittenFeature[]> {
  const layer = ({ properties }: WrittenFeature) => layerOf(properties.kind as Kind);
  const groups = LAYER_IDS.map((id) => [id, features.filter((feature) => layer(feature) === id)] as const);
  return new Map(groups.filter(([, group]) => group.length > 0));
}
