/**
 * How many steps up a subject hands on who owns it and where it is reported, from part to whole: more than any plan has
 * levels. What is asked and what the rules look for reach equally far.
 */
export const FARTHEST_WHOLE = 8;
