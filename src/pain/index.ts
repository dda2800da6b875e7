/** Where it is felt: what other rooms may use. */
export { ZONE_IDS, ZONES, isZoneId, zoneById, type Zone, type ZoneId, type ZonePart } from './zones';
export {
  PATTERNS, SOURCES, findPattern, mayPrintPercent, patternsOfZone, triggerPoint, zonesInOrder,
  type Pattern, type PatternGroup, type PatternZone, type Source, type SourceId, type Verified, type ZoneKind,
} from './patterns';
export { createZoneFields, zoneWeight, type ZoneFields } from './field/zoneField';
export { NEUTRAL_LANDMARKS, type LandmarkId, type PainLandmarks } from './landmarks';
export { createSoftener, createSpread, type Softener, type Spread } from './soften';
export { softenMidline } from './midline';
export { createSkinZones, prepareZones, type SkinZones, type SparseWeights } from './skinZones';
export { blendHeat, type ShownSide } from './blend';
export { CONTOUR_LEVELS, FADE_IN_HEAT, HEAT_RAMP, heatOpacity, rampColour, rampCss, rampTexture, type RampVariant } from './ramp';
export { legendFor, type Legend, type LegendLevel, type LegendPattern, type LegendRow, type Phrase } from './legend';
export {
  addStroke, clearDrawing, EMPTY_DRAWING, QUALITIES, redoStroke, toIntensity, undoStroke,
  type BrushStroke, type Drawing, type Quality, type Stroke, type ZoneStroke,
} from './drawing/model';
export { between, createPaintLayer, paintDab, paintDrawing, paintStroke, verticesOfZone, type Canvas, type PaintLayer } from './drawing/layer';
export { coverDab, coverDrawing, coverStroke, createCoverLayer, type CoverLayer } from './drawing/cover';
export { INK_COLOURS, inkFill } from './drawing/ink';
export { summarise, summaryPhrase, vertexAreas, zoneHomes, type SummaryEntry, type SummaryPhrase, type ZoneHomes } from './drawing/summary';
export { MAX_FILE_BYTES, openDrawing, saveDrawing, sizeProblem, type Opened } from './drawing/file';
export { toChoirCsv } from './drawing/exportChoir';
export { toFhirBundle, type FhirOptions, type FhirWords } from './drawing/exportFhir';
