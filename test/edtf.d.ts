/** The parser that our tests hold our values against; it comes without types. */
declare module 'edtf' {
  export default function parse(value: string): unknown;
}
