#include "ui/widgets/audittable.h"

#include "ui/viewmodels/auditlogmodel.h"

namespace TokenDesk {

namespace {

using Model = AuditLogModel;

} // namespace

AuditTable::AuditTable(AuditLogModel& model, QWidget* parent)
    : AuditRowsView(model, parent)
{
    setAccessibleName(tr("Audit log"));
}

void AuditTable::layOutColumns()
{
    const int width = viewport()->width();
    const int time = widthOf(19);
    const int digits = width / fontMetrics().horizontalAdvance(u'0');
    const bool showsPerson = digits >= 130;
    const bool showsToken = digits >= 165;
    const int token = showsToken ? widthOf(14) : 0;
    const int person = showsPerson ? widthOf(10) : 0;
    const int environment = widthOf(12);
    setColumnHidden(Model::TokenColumn, !showsToken);
    setColumnHidden(Model::PersonColumn, !showsPerson);
    setColumnWidth(Model::TimeColumn, time);
    setColumnWidth(Model::EnvironmentColumn, environment);
    setColumnWidth(Model::TokenColumn, token);
    setColumnWidth(Model::PersonColumn, person);
    const int rest = std::max(0, width - time - environment - token - person);
    const int account = rest * 5 / 20;
    const int what = rest * 8 / 20;
    setColumnWidth(Model::AccountColumn, account);
    setColumnWidth(Model::WhatColumn, what);
    setColumnWidth(Model::OutcomeColumn, rest - account - what);
}

} // namespace TokenDesk
