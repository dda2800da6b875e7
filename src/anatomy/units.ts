/**
 * Numbers that know their unit. A brand is free at run time; it stops a millimetre being passed for a metre.
 * Literals enter through the small constructors; arithmetic on brands gives a plain number, which must be named again.
 */
declare const unit: unique symbol;
type Quantity<U extends string> = number & { readonly [unit]: U };

export type Millimetres = Quantity<'mm'>;
export type Metres = Quantity<'m'>;
export type Degrees = Quantity<'deg'>;
export type Radians = Quantity<'rad'>;
export type Seconds = Quantity<'s'>;
export type Kilograms = Quantity<'kg'>;
export type Newtons = Quantity<'N'>;
export type NewtonMetres = Quantity<'N m'>;
/** Force divided by body weight (mass × 9.80665 m/s²). */
export type BodyWeights = Quantity<'BW'>;
/** A share from 0 to 1 (activation, strength, opacity, intensity). */
export type Ratio = Quantity<'1'>;

export const mm = (value: number): Millimetres => value as Millimetres;
export const metres = (value: number): Metres => value as Metres;
export const degrees = (value: number): Degrees => value as Degrees;
export const radians = (value: number): Radians => value as Radians;
export const seconds = (value: number): Seconds => value as Seconds;
export const kilograms = (value: number): Kilograms => value as Kilograms;
export const newtons = (value: number): Newtons => value as Newtons;
export const newtonMetres = (value: number): NewtonMetres => value as NewtonMetres;
export const bodyWeights = (value: number): BodyWeights => value as BodyWeights;
export const ratio = (value: number): Ratio => value as Ratio;

export const toRadians = (angle: Degrees): Radians => radians((angle * Math.PI) / 180);
export const toDegrees = (angle: Radians): Degrees => degrees((angle * 180) / Math.PI);

/** A point or direction in the anatomical frame: +X the subject's left, +Y up, +Z forward. */
export type Vec3 = readonly [number, number, number];
