// The least that a Qt Widgets program with a table can be: what Token Desk's start is measured against.

#include <QApplication>
#include <QTableWidget>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    constexpr int Rows = 50;
    constexpr int Columns = 6;
    QTableWidget table(Rows, Columns);
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < Columns; ++column) {
            table.setItem(row, column, new QTableWidgetItem(QStringLiteral("Cell %1, %2").arg(row).arg(column)));
        }
    }
    // As large as Token Desk's window, since pixels cost memory.
    table.resize(1160, 720);
    table.show();
    return QApplication::exec();
}
