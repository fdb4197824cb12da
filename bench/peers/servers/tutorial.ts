// Apollo Server, TypeGraphQL and TypeORM as their tutorials join them: an entity is a type of the schema, a field asks its repository.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import {
  Arg,
  buildSchema,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Column, DataSource, Entity, JoinColumn, ManyToOne, MoreThan, PrimaryColumn } from 'typeorm';
import driver from '../../../node_modules/better-sqlite3';
import { RANKING } from './store';

@ObjectType()
@Entity('city')
class City {
  @PrimaryColumn('integer') key!: number;
  @Field(() => ID) @Column('text') id!: string;
  @Field(() => String) @Column('text') name!: string;
  @Field(() => ID) @Column('text') country!: string;
}

@ObjectType()
class Named {
  @PrimaryColumn('integer') key!: number;
  @Field(() => String) @Column('text') name!: string;
}

@ObjectType()
@Entity('challenge')
class Challenge extends Named {}

@ObjectType()
@Entity('solution')
class Solution extends Named {}

@ObjectType('Case')
@Entity('case_study')
class CaseStudy {
  @PrimaryColumn('integer') key!: number;
  @Field(() => ID) @Column('text') id!: string;
  @Column('text') slug!: string;
  @Field(() => String) @Column('text') name!: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) summary!: string | null;
  @Field(() => String) @Column('text') status!: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) year!: string | null;
  @Column('integer', { name: 'city_key', nullable: true }) cityKey!: number | null;
}

@Entity('case_challenge')
class CaseChallenge {
  @PrimaryColumn('integer', { name: 'case_key' }) caseKey!: number;
  @PrimaryColumn('integer') position!: number;
  @ManyToOne(() => Challenge) @JoinColumn({ name: 'challenge_key' }) challenge!: Challenge;
}

@Entity('case_solution')
class CaseSolution {
  @PrimaryColumn('integer', { name: 'case_key' }) caseKey!: number;
  @PrimaryColumn('integer') position!: number;
  @ManyToOne(() => Solution) @JoinColumn({ name: 'solution_key' }) solution!: Solution;
}

@ObjectType()
@Entity('outcome')
class Outcome {
  @PrimaryColumn('integer') key!: number;
  @Column('integer', { name: 'case_key' }) caseKey!: number;
  @Field(() => String) @Column('text') metric!: string;
  @Field(() => Float, { nullable: true }) @Column('real', { nullable: true }) value!: number | null;
  @Field(() => String) @Column('text') unit!: string;
}

@Entity('indicator')
class Indicator {
  @PrimaryColumn('integer') key!: number;
  @Column('text') id!: string;
}

@Entity('score')
class ScoreRow {
  @PrimaryColumn('integer', { name: 'city_key' }) cityKey!: number;
  @PrimaryColumn('integer') year!: number;
  @PrimaryColumn('integer', { name: 'indicator_key' }) indicatorKey!: number;
  @Column('real', { nullable: true }) value!: number | null;
  @ManyToOne(() => Indicator) @JoinColumn({ name: 'indicator_key' }) indicator!: Indicator;
}

@ObjectType()
class Score {
  @Field(() => ID) indicator!: string;
  @Field(() => Float, { nullable: true }) value!: number | null;
}

@ObjectType()
class CityPage {
  @Field(() => [City]) nodes!: City[];
  @Field(() => Boolean) hasNextPage!: boolean;
}

@ObjectType()
class Ranked {
  @Field(() => Int) rank!: number;
  @Field(() => Float) score!: number;
  cityKey!: number;
}

const source = new DataSource({
  type: 'better-sqlite3',
  driver,
  database: process.env.PEERS_DATABASE ?? '',
  entities: [City, Challenge, Solution, CaseStudy, CaseChallenge, CaseSolution, Outcome, Indicator, ScoreRow],
});

@Resolver(() => CaseStudy)
class CaseResolver {
  @Query(() => CaseStudy, { nullable: true })
  case(@Arg('slug', () => String) slug: string): Promise<CaseStudy | null> {
    return source.getRepository(CaseStudy).findOneBy({ slug });
  }

  @Query(() => [CaseStudy])
  cases(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => Int, { nullable: true }) after?: number,
  ): Promise<CaseStudy[]> {
    return source
      .getRepository(CaseStudy)
      .find({ where: { key: MoreThan(after ?? 0) }, order: { key: 'ASC' }, take: first });
  }

  @FieldResolver(() => City, { nullable: true })
  city(@Root() { cityKey }: CaseStudy): Promise<City | null> | null {
    return cityKey === null ? null : source.getRepository(City).findOneBy({ key: cityKey });
  }

  @FieldResolver(() => [Challenge])
  async challenges(@Root() { key: caseKey }: CaseStudy): Promise<Challenge[]> {
    const rows = await source
      .getRepository(CaseChallenge)
      .find({ where: { caseKey }, relations: { challenge: true }, order: { position: 'ASC' } });
    return rows.map(({ challenge }) => challenge);
  }

  @FieldResolver(() => [Solution])
  async solutions(@Root() { key: caseKey }: CaseStudy): Promise<Solution[]> {
    const rows = await source
      .getRepository(CaseSolution)
      .find({ where: { caseKey }, relations: { solution: true }, order: { position: 'ASC' } });
    return rows.map(({ solution }) => solution);
  }

  @FieldResolver(() => [Outcome])
  outcomes(@Root() { key: caseKey }: CaseStudy): Promise<Outcome[]> {
    return source.getRepository(Outcome).find({ where: { caseKey }, order: { key: 'ASC' } });
  }
}

@Resolver(() => City)
class CityResolver {
  @Query(() => CityPage)
  async cities(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => Int, { nullable: true }) after?: number,
  ): Promise<CityPage> {
    const rows = await source
      .getRepository(City)
      .find({ where: { key: MoreThan(after ?? 0) }, order: { key: 'ASC' }, take: first + 1 });
    return { nodes: rows.slice(0, first), hasNextPage: rows.length > first };
  }

  @FieldResolver(() => [Score])
  async scores(@Root() { key: cityKey }: City, @Arg('year', () => Int) year: number): Promise<Score[]> {
    const rows = await source.getRepository(ScoreRow).find({
      where: { cityKey, year },
      relations: { indicator: true },
      order: { indicatorKey: 'ASC' },
    });
    return rows.map(({ indicator, value }) => ({ indicator: indicator.id, value }));
  }
}

@Resolver(() => Ranked)
class RankingResolver {
  @Query(() => [Ranked])
  ranking(
    @Arg('year', () => Int) year: number,
    @Arg('indicators', () => [ID]) indicators: string[],
    @Arg('weights', () => [Float]) weights: number[],
    @Arg('first', () => Int) first: number,
  ): Promise<Ranked[]> {
    const named: Record<string, unknown> = {
      year,
      first,
      indicators: JSON.stringify(indicators),
      weights: JSON.stringify(weights),
    };
    const values: unknown[] = [];
    const sql = RANKING.replace(/@(\w+)/g, (_: string, name: string) => {
      values.push(named[name]);
      return '?';
    });
    return source.query(sql, values);
  }

  @FieldResolver(() => City)
  city(@Root() { cityKey }: Ranked): Promise<City> {
    return source.getRepository(City).findOneByOrFail({ key: cityKey });
  }
}

async function main(): Promise<void> {
  await source.initialize();
  const schema = await buildSchema({ resolvers: [CaseResolver, CityResolver, RankingResolver], validate: false });
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: 0, host: '127.0.0.1' } });
  console.log(`ready: ${url}graphql`);
}

void main();
