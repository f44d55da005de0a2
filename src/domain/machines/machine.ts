/** A table of what follows a state when something happens. What is not in it does not happen. */
export type Machine<State extends string, Event extends string> = {
  readonly [From in State]: { readonly [On in Event]?: State };
};

/** The next state, or undefined when the event means nothing in this state. */
export function nextState<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
  event: Event,
): State | undefined {
  return machine[state][event];
}
