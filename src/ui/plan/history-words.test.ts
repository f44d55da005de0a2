import { expect, test } from 'vitest';
import { passDays, perform, type Run, startRun, toNextEvent } from '#domain/engine/run.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { changeBetween } from './history-words.ts';

function runOf(requests: ReturnType<typeof storyOfAms>): Run {
  return requests.reduce((run, request) => {
    const next = perform(run, request);
    if (!next.ok) throw new Error(`Refused: ${request.id}`);
    return next.value;
  }, startRun(7));
}

test('one thing done is told in its own words', () => {
  expect(changeBetween(runOf(storyOfAms('created')), runOf(storyOfAms('sent')))).toBe('Service key sent to Equinix');
});

test('time that passed is told in days, whatever happened in it', () => {
  const sent = runOf(storyOfAms('sent'));
  expect(changeBetween(sent, passDays(sent, 1))).toBe('day 0 to day 1');
  const later = toNextEvent(sent);
  expect(changeBetween(sent, later)).toBe(`day 0 to day ${later.day}`);
});

test('acting from the past is told as a return to it', () => {
  expect(changeBetween(runOf(storyOfAms('provisioned')), runOf(storyOfAms('created')))).toBe('the return to the past');
});

test('several things that were asked for at once are counted', () => {
  expect(changeBetween(runOf([]), runOf(storyOfAms('created')))).toBe('3 changes at once');
});
