import type { LoginStage } from './login-log';
import type { LoginRefusal } from './login-refusal';

export type Flow = 'legacy' | 'modern';

/** What the person has before them when nothing more happens by itself. */
export interface Seen {
    /**
     * `home`: in, perhaps asked to choose a username. `login page`: of the workspace. `second factor`: the question for
     * a code. `loading`: the workspace never answers. `error page`: of the workspace. `authentik`: a page there. `nowhere`:
     * no server at that address
     */
    place: 'home' | 'login page' | 'second factor' | 'loading' | 'error page' | 'authentik' | 'nowhere';
    /** what the page says; empty when nothing tells why */
    text: string;
}

export type LoginOutcome =
    | {
          ok: true;
          flow: Flow;
          seen: Seen;
          userId: string;
          /** empty while the person has not chosen one */
          username: string;
          authToken: string;
      }
    | {
          ok: false;
          flow: Flow;
          seen: Seen;
          /** what it was, as a word */
          refusal: LoginRefusal;
          /** the reason as the server has it in its log */
          error: string;
          /** what the workspace tells the person; undefined when it tells nothing, or never heard of the login */
          shown: string | undefined;
          at: LoginStage;
      };

/** A login that goes no further, for the driver of it. */
export class LoginStopped extends Error {
    constructor(
        message: string,
        readonly seen: Seen,
        readonly at: LoginStage,
    ) {
        super(message);
    }
}
