import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Token } from 'graphql';
import { keepWithin, notUnderstood } from './refuse-request.js';

const steps: Partial<Record<TokenKind, 1 | -1>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.PAREN_R]: -1,
  [TokenKind.BRACKET_R]: -1,
};

/** The next token; undefined at the end and where the text is no GraphQL, which reading it will say with the place. */
function nextToken(lexer: Lexer): Token | undefined {
  try {
    const token = lexer.advance();
    return token.kind === TokenKind.EOF ? undefined : token;
  } catch (failure) {
    if (failure instanceof GraphQLError) return undefined;
    throw failure;
  }
}

/** Refuses a text that would be long to read, or read so deep that it exhausts the stack, in one pass of its tokens. */
export function scanText(text: string): void {
  keepWithin('bytes', Buffer.byteLength(text));
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  let tokens = 0;
  for (let token = nextToken(lexer); token !== undefined; token = nextToken(lexer)) {
    keepWithin('tokens', (tokens += 1));
    keepWithin('lines', lexer.line);
    keepWithin('nesting', (nesting += steps[token.kind] ?? 0));
    if (token.value?.includes('\0')) throw notUnderstood(`Line ${token.line}: found the character NUL in a text.`);
  }
}
