/** Exchanges that the stand-in cannot answer as recorded, each with the reason. A test asks that each of them still differs. */
export const NOT_IMITATED: readonly { recording: RegExp; exchange: RegExp; reason: string }[] = [];
