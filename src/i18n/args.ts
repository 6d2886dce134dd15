// Arguments that come with a code from the data.
export type Args = Readonly<Record<string, string | number>>;
