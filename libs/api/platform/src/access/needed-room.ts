import { SetMetadata } from '@nestjs/common';

/**
 * How much an operation writes: `NOTHING` that matters (who acts in which role), `LITTLE` (a return, a decision), or
 * `MUCH` (whole files, publications).
 */
export type NeededRoom = 'NOTHING' | 'LITTLE' | 'MUCH';

const NEEDED_ROOM = 'monitor:needed-room';

/** Says how much room an operation needs, where that is not the usual: nothing to read, little to change something. */
export function NeedsRoom(room: NeededRoom): MethodDecorator {
  return SetMetadata(NEEDED_ROOM, room);
}

/** What an operation's method declares; undefined when it declares nothing. */
export function declaredRoom(method: object): NeededRoom | undefined {
  return Reflect.getMetadata(NEEDED_ROOM, method) as NeededRoom | undefined;
}
