/** No change and no trend is spoken of on figures of fewer quarters, as readers of NHS charts expect. */
export const fewestForChange = 5;
