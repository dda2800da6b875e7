import r4 from './r4.json';

/**
 * Checks a resource against the published FHIR R4 structure held in `r4.json`: unknown properties, how many, types, formats of
 * primitives, required codes, one value[x] only, nothing empty (the JSON format's rule), and the invariants bdl-7, obs-6 and obs-7.
 * A type that the table does not hold is a fault, never passed by.
 */
type Row = readonly [least: number, most: string, types: readonly string[] | string, codes?: string];
const ELEMENTS = r4.elements as unknown as Readonly<Record<string, Row>>;
const PRIMITIVES = r4.primitives as Readonly<Record<string, string>>;
const CODES = r4.codes as Readonly<Record<string, readonly string[]>>;
const NUMBERS = ['integer', 'unsignedInt', 'positiveInt', 'decimal'];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The element a property stands for, and its type: `valueInteger` is `value[x]` as `integer`. */
const elementOf = (path: string, key: string): { readonly path: string; readonly row: Row; readonly type: string } | undefined => {
  const plain = ELEMENTS[`${path}.${key}`];
  if (plain) return { path: `${path}.${key}`, row: plain, type: typeof plain[2] === 'string' ? plain[2] : plain[2][0]! };
  for (const [at, row] of Object.entries(ELEMENTS)) {
    if (!at.startsWith(`${path}.`) || !at.endsWith('[x]')) continue;
    const stem = at.slice(path.length + 1, -3);
    const type = (row[2] as readonly string[]).find((name) => key === stem + capital(name));
    if (type) return { path: at, row, type };
  }
  return undefined;
};

const checkPrimitive = (value: unknown, type: string, codes: string | undefined, at: string): string[] => {
  const wanted = NUMBERS.includes(type) ? 'number' : type === 'boolean' ? 'boolean' : 'string';
  if (typeof value !== wanted) return [`${at}: a ${typeof value} where ${type} belongs`];
  if (!new RegExp(`^(?:${PRIMITIVES[type]})$`).test(String(value))) return [`${at}: not a ${type}`];
  return codes && !CODES[codes]!.includes(value as string) ? [`${at}: ${String(value)} is not in ${codes}`] : [];
};

const checkOne = (value: unknown, found: NonNullable<ReturnType<typeof elementOf>>, at: string): string[] => {
  const { type, row, path } = found;
  if (type in PRIMITIVES) return checkPrimitive(value, type, row[3], at);
  if (!isObject(value)) return [`${at}: not an object`];
  if (type === 'Resource') return checkResource(value, at);
  const inside = type.startsWith('#') ? type.slice(1) : type === 'BackboneElement' ? path : type;
  return Object.keys(ELEMENTS).some((key) => key.startsWith(`${inside}.`)) ? checkObject(value, inside, at) : [`${at}: ${type} is not in the table`];
};

const checkObject = (value: Readonly<Record<string, unknown>>, path: string, at: string): string[] => {
  const faults: string[] = [];
  const seen = new Set<string>();
  if (Object.keys(value).length === 0) faults.push(`${at}: empty`);
  for (const [key, content] of Object.entries(value)) {
    if (key === 'resourceType' && !path.includes('.')) continue;
    const found = elementOf(path, key);
    if (!found) {
      faults.push(`${at}.${key}: no such property`);
      continue;
    }
    if (seen.has(found.path)) faults.push(`${at}: more than one ${found.path}`);
    seen.add(found.path);
    const isList = found.row[1] !== '1';
    if (isList !== Array.isArray(content)) faults.push(`${at}.${key}: ${isList ? 'not a list' : 'a list'}`);
    else if (Array.isArray(content)) {
      if (content.length === 0) faults.push(`${at}.${key}: an empty list`);
      content.forEach((item, i) => faults.push(...checkOne(item, found, `${at}.${key}[${i}]`)));
    } else faults.push(...checkOne(content, found, `${at}.${key}`));
  }
  for (const [key, [least]] of Object.entries(ELEMENTS)) {
    const isOwn = key.startsWith(`${path}.`) && !key.slice(path.length + 1).includes('.');
    if (isOwn && least > 0 && !seen.has(key)) faults.push(`${at}: ${key} is missing`);
  }
  return faults;
};

const invariants = (resource: Readonly<Record<string, unknown>>, at: string): string[] => {
  if (resource.resourceType === 'Bundle') {
    const urls = ((resource.entry ?? []) as readonly { readonly fullUrl?: string }[]).flatMap(({ fullUrl }) => fullUrl ?? []);
    return new Set(urls).size < urls.length ? [`${at}: bdl-7, an address stands twice`] : [];
  }
  const hasValue = Object.keys(resource).some((key) => /^value[A-Z]/.test(key));
  const faults = hasValue && 'dataAbsentReason' in resource ? [`${at}: obs-6, a value and a reason for none`] : [];
  const components = Array.isArray(resource.component) ? (resource.component as readonly { readonly code?: unknown }[]) : [];
  const isSame = components.some(({ code }) => JSON.stringify(code) === JSON.stringify(resource.code));
  return hasValue && isSame ? [...faults, `${at}: obs-7, a component repeats the code`] : faults;
};

/** Faults of a resource, one a line; none when it has the published structure. */
export const checkResource = (resource: Readonly<Record<string, unknown>>, at = String(resource.resourceType)): string[] => {
  const type = String(resource.resourceType);
  if (type !== 'Bundle' && type !== 'Observation') return [`${at}: ${type} is not in the table`];
  return [...checkObject(resource, type, at), ...invariants(resource, at)];
};
