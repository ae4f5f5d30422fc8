import type { IsoDate } from '../kernel/dates.ts';
import type { AreaType, FormVersion } from '../standards/standard.ts';

export type Sex = 'male' | 'female';
export type Relation = 'head' | 'spouse' | 'child' | 'grandchild' | 'parent' | 'sibling' | 'other';

/** Why a person who was away, or not yet six months here, is counted all the same. */
export type CountedBecause = 'newborn' | 'newly_married' | 'soldier_back' | 'student_away' | 'patient_away';

export type Level = 'none' | 'preschool' | 'primary' | 'lower_secondary' | 'upper_secondary' | 'higher';
export type Attending = 'no' | 'preschool' | 'primary' | 'lower_secondary' | 'upper_secondary' | 'higher' | 'other';
export type Work = 'own_work' | 'paid_work' | 'no_job' | 'studying';
export type MonthlyAssistance = 'none' | 'monthly' | 'social_pension';
export type Nutrition = 'normal' | 'stunted' | 'underweight' | 'stunted_underweight' | 'not_measured';

/** What was asked about one person; an absent fact was not answered. */
export interface MemberFacts {
  readonly work?: Work;
  readonly ableToWork?: boolean;
  readonly wantsToWork?: boolean;
  /** Looked for work and cannot find it. */
  readonly cannotFindJob?: boolean;
  readonly labourContract?: boolean;
  readonly monthlyAssistance?: MonthlyAssistance;
  readonly disabled?: boolean;
  readonly nutrition?: Nutrition;
  readonly nutritionOn?: IsoDate;
  readonly nutritionSource?: string;
  readonly healthInsured?: boolean;
  readonly insuranceNumber?: string;
  readonly insuranceValidTo?: IsoDate;
  readonly attending?: Attending;
  readonly finishedLevel?: Level;
  /** The officer's reason why a child outside the level of its age is not deprived. */
  readonly schoolingException?: 'disability' | 'late_entry';
  readonly notAttendingReason?: string;
  readonly inTraining?: boolean;
  readonly vocationalCertificate?: boolean;
  readonly enterpriseCertificate?: boolean;
  /** vn-2016: ill or injured and did not go for treatment. */
  readonly untreatedIllness?: boolean;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly relation: Relation;
  /** The exact day, or else `bornYear`: the year alone is enough unless it leaves an age limit open. */
  readonly bornOn?: IsoDate;
  readonly bornYear?: number;
  readonly sex?: Sex;
  /** Code 1-54 of the list of peoples. */
  readonly ethnicity?: number;
  readonly citizenNumber?: string;
  readonly countedBecause?: CountedBecause;
  readonly facts: MemberFacts;
}

export type WallMaterial = 'concrete' | 'brick_stone' | 'cement' | 'hardwood' | 'earth' | 'board_bamboo' | 'other';
export type ColumnMaterial = 'reinforced_concrete' | 'brick_stone' | 'steel_hardwood' | 'softwood_bamboo' | 'other';
export type RoofMaterial = 'reinforced_concrete' | 'tile' | 'metal_sheet' | 'fibre_cement' | 'thatch' | 'other';
export type WaterSource =
  | 'tap'
  | 'drilled_well'
  | 'protected_dug_well'
  | 'protected_spring'
  | 'rain'
  | 'bottled'
  | 'unprotected_dug_well'
  | 'unprotected_spring'
  | 'surface'
  | 'other';
export type Toilet = 'septic' | 'pour_flush' | 'ventilated_pit' | 'double_vault' | 'dug_seat' | 'other' | 'none';
export type Device = 'tv' | 'radio' | 'desktop' | 'telephone' | 'laptop' | 'tablet' | 'smartphone';
export type HouseGrade = 'permanent' | 'semi_permanent' | 'less_permanent' | 'simple';

/** What was asked about the household; an absent fact was not answered. */
export interface HouseholdFacts {
  readonly wall?: WallMaterial;
  readonly column?: ColumnMaterial;
  readonly roof?: RoofMaterial;
  /** Whole dm²: 64,0 m² = 6400. */
  readonly floorAreaDm2?: number;
  readonly waterSource?: WaterSource;
  readonly toilet?: Toilet;
  readonly usesInternet?: boolean;
  readonly devices?: Readonly<Partial<Record<Device, boolean>>>;
  /** vn-2016 */
  readonly houseGrade?: HouseGrade;
  /** vn-2016: a member uses a telephone subscription. */
  readonly usesTelephone?: boolean;
  /** vn-2016: hears the loudspeakers of the commune or village. */
  readonly hearsLoudspeaker?: boolean;
}

/** Answer of each B1 question, by question id: an option's code, or a whole number where the form asks for one. */
export type B1Answers = Readonly<Record<string, string | number>>;

export interface B1Evidence {
  readonly answers: B1Answers;
  /** Total copied from the signed paper form. */
  readonly keyedTotal?: number;
}

export interface B2Evidence {
  readonly keyedTotal?: number;
  /** Numbers of the indicators ticked on the signed paper form. */
  readonly keyedTicks?: readonly number[];
  /** By indicator number: why a tick differs from the rule; it stays visible. */
  readonly tickReasons?: Readonly<Record<string, string>>;
}

export type Cause =
  | 'no_land'
  | 'no_capital'
  | 'no_labour'
  | 'no_tools'
  | 'no_knowledge'
  | 'no_skills'
  | 'illness_accident'
  | 'many_dependents'
  | 'no_job'
  | 'social_evils'
  | 'unwilling'
  | 'other';
export type Need = 'health' | 'education' | 'production' | 'credit' | 'housing' | 'other';

/** What one visit recorded. Plain JSON; every fact may be absent, which means unanswered. */
export interface Evidence {
  /** Version of the form it was recorded on. */
  readonly version: FormVersion;
  /** Reference date of all ages. */
  readonly interviewOn: IsoDate;
  readonly area: AreaType;
  readonly members: readonly Member[];
  readonly household: HouseholdFacts;
  readonly b1: B1Evidence;
  readonly b2: B2Evidence;
  readonly causes?: readonly Cause[];
  readonly otherCause?: string;
  readonly needs?: readonly Need[];
  /** The officer's tick, with a reason: no definition is known. */
  readonly noLabourCapacity?: boolean;
  readonly noLabourCapacityReason?: string;
  readonly meritMember?: boolean;
}
