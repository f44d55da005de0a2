import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Circuit } from '#domain/model/plan.ts';
import { listOfFields } from '#ui/ask/field-words.ts';
import { inSentence } from '#ui/plan/step-words.ts';
import { CatalogNote } from './catalog-note.tsx';
import { type GroupId, groups, summaryOf } from './circuit-fields.ts';
import { FieldGroup, type GroupState } from './field-group.tsx';
import { NameFields } from './name-fields.tsx';
import { PortCard } from './port-card.tsx';
import { SizeFields } from './size-fields.tsx';
import { type CircuitDraft, useCircuitDraft } from './use-circuit-draft.ts';
import { WhereFields } from './where-fields.tsx';

/** The form of a planned circuit, in three groups of which one is open. */
export function PlannedCircuit({ circuit }: { readonly circuit: Circuit }) {
  const draft = useCircuitDraft(circuit);
  const [first] = useState(() => (groups.find((group) => stateOf(draft, group.id) !== 'complete') ?? groups[0])?.id);
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {groups.map((group, index) => {
        const next = groups[index + 1];
        return (
          <FieldGroup
            key={group.id}
            id={groupElementId(group.id)}
            number={index + 1}
            title={group.title}
            summary={summaryOf(group.id, draft.settings)}
            missing={listOfFields(draft.missing.filter((field) => group.fields.includes(field)))}
            state={stateOf(draft, group.id)}
            startsOpen={group.id === first}
          >
            <FieldsOf group={group.id} draft={draft} />
            {next && (
              <Box>
                <Button size="small" onClick={() => openGroup(next.id)}>
                  Next: {inSentence(next.title)}
                </Button>
              </Box>
            )}
          </FieldGroup>
        );
      })}
      <PortCard circuit={circuit} />
      <CatalogNote />
    </Box>
  );
}

function FieldsOf({ group, draft }: { readonly group: GroupId; readonly draft: CircuitDraft }) {
  switch (group) {
    case 'where':
      return <WhereFields draft={draft} />;
    case 'size':
      return <SizeFields draft={draft} />;
    case 'names':
      return <NameFields draft={draft} />;
  }
}

function stateOf({ findings, missing }: CircuitDraft, id: GroupId): GroupState {
  const fields = groups.find((group) => group.id === id)?.fields ?? [];
  const atFault = findings.flatMap(({ severity, field }) => (severity === 'error' && field !== null ? [field] : []));
  if (atFault.some((field) => fields.includes(field))) return 'at-fault';
  return missing.some((field) => fields.includes(field)) ? 'open' : 'complete';
}

function groupElementId(id: GroupId): string {
  return `circuit-group-${id}`;
}

function openGroup(id: GroupId): void {
  const element = document.getElementById(groupElementId(id));
  element?.setAttribute('open', '');
  element?.querySelector('summary')?.focus();
}
