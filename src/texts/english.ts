import { anyReader } from './reader';
import { Texts } from './texts';

/** For what is not said to anybody in particular, and for answers whose reader is not known. */
export const english = new Texts(anyReader);
