import type { NextFunction, Request, Response } from 'express';
import { noteCaller } from '../../logging/request-context.js';
import './session-content.js';

/** Tells the log whose session a request comes with, where nothing asks which role they act in (signing out). */
export function noteSessionCaller(request: Request, _response: Response, next: NextFunction): void {
  const personId = request.session?.personId;
  if (personId !== undefined) noteCaller({ personId, role: null });
  next();
}
