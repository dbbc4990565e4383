import { describe, expect, it } from 'vitest';
import { applyChanges, bytesOf, changesBetween } from '../../../src/editor/model/files.ts';
import { beginHistory, record, redo, undo } from '../../../src/editor/model/history.ts';

const state = (text: string) => new Map([['content/a.md', bytesOf(text)]]);

describe('the history of a project', () => {
  it('goes back and forth without end, and types in one step', () => {
    const [first, second, third, fourth] = [state('1'), state('2'), state('3'), state('4')];
    let history = beginHistory(first);
    history = record(history, second, 'words a');
    history = record(history, third, 'words a');
    history = record(history, fourth, null);
    expect(undo(history).present).toBe(third);
    expect(undo(undo(history)).present).toBe(first);
    expect(undo(undo(undo(history))).present).toBe(first);
    expect(redo(redo(redo(undo(undo(history))))).present).toBe(fourth);
  });

  it('knows what lies between two states, and only that', () => {
    const before = new Map([...state('1'), ['geo/x', bytesOf('x')]]);
    const after = applyChanges(
      before,
      new Map([
        ['content/a.md', bytesOf('2')],
        ['geo/x', null],
      ]),
    );
    expect([...changesBetween(before, after).keys()]).toEqual(['content/a.md', 'geo/x']);
    expect(applyChanges(before, changesBetween(before, after))).toEqual(after);
  });
});
