import { circuitCreationExamples } from './circuit-creation-examples.ts';
import { circuitLifeExamples } from './circuit-life-examples.ts';
import type { FamilyExamples } from './example.ts';

export const circuitExamples: FamilyExamples<'CIRCUIT'> = { ...circuitCreationExamples, ...circuitLifeExamples };
