import { describe, expect, it } from 'vitest';
import { takeOverResources } from '#domain/actions/take-over-resources.ts';
import { fixtures } from '#domain/formats/azure-circuit/fixtures/fixtures.ts';
import { readDocuments } from '#domain/formats/documents/read-documents.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { importResources } from '#domain/actions/import-resources.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { driftOf, takeAllOver } from './drift.ts';

const context = { day: 0, guid: '' };

const read = (text: string) =>
  readDocuments([{ name: 'show.json', text }]).documents.flatMap(({ resources }) => resources);

function planOf(text: string): Plan {
  return importResources.apply(emptyPlan, toPlanResources(read(text), { day: 0 }).args, context);
}

describe('drift', () => {
  const plan = planOf(fixtures['az-show']);
  const changed = fixtures['az-show'].replace('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000');

  it('is none where the plan says what Azure shows', () => {
    expect(driftOf(plan, read(fixtures['az-show']), 3)).toMatchObject({ changed: [], onlyPlanned: [], onlyReal: [] });
  });

  it('names the field, what is planned and what is real', () => {
    const { changed: rows } = driftOf(plan, read(changed), 3);
    expect(rows).toMatchObject([
      { name: 'ams-main', rows: [{ field: 'bandwidthInMbps', planned: '1000', real: '2000' }] },
    ]);
  });

  it('is gone once it is taken over', () => {
    const { args } = takeAllOver(driftOf(plan, read(changed), 3));
    expect(takeOverResources.guard(plan, args)).toEqual([]);
    const after = takeOverResources.apply(plan, args, context);
    expect(driftOf(after, read(changed), 3).changed).toEqual([]);
  });

  it('says what only one of both has', () => {
    const other = fixtures['az-show'].replaceAll('ams-main', 'ams-spare');
    const { onlyPlanned, onlyReal } = driftOf(plan, read(other), 3);
    expect([onlyPlanned.at(0), onlyReal]).toEqual(['ams-main', ['ams-spare']]);
  });
});
